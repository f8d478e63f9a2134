namespace PaperCatalog.Listings.BibTeX.Latex;

/// <summary>The commands of LaTeX that say how a text looks and not what it says.</summary>
internal static class LatexFormats
{
    private static readonly HashSet<string> s_dropped = new(
        ("emph textit textbf texttt textsc textsf textrm textup textsl textmd textnormal text mbox hbox mathrm mathbf " +
            "mathit mathcal mathbb mathsf mathtt mathfrak mathscr mathop boldsymbol bm operatorname ensuremath uppercase " +
            "lowercase MakeUppercase MakeLowercase NoCaseChange mkbibemph mkbibbold mkbibitalic mkbibacro underline uline " +
            "textsuperscript textsubscript mkbibsuperscript mkbibsubscript natexlab autocap MakeCapital em it bf tt sc sl " +
            "rm sf itshape bfseries scshape upshape slshape mdseries normalfont rmfamily sffamily ttfamily tiny " +
            "scriptsize footnotesize small normalsize large Large protect relax displaystyle textstyle left right limits " +
            "nolimits noindent allowbreak nobreak unskip ignorespaces cal Cal germ scr frak Bbb bold roman cyr").Split(' '),
        StringComparer.Ordinal);

    // "text" and the name of a language, as polyglossia and babel have them; some name a script.
    private static readonly HashSet<string> s_languages = new(
        ("afrikaans albanian amharic arabic armenian asturian bahasai bahasam basque belarusian bengali bosnian breton bulgarian " +
            "catalan chinese coptic croatian cyrillic czech danish divehi dutch english esperanto estonian farsi finnish french " +
            "friulian gaelic galician georgian german greek hebrew hindi hungarian icelandic indonesian interlingua irish italian " +
            "japanese kannada khmer korean kurdish lao latin latvian lithuanian lsorbian macedonian magyar malay malayalam " +
            "marathi mongolian ngerman nko norsk norwegian nynorsk occitan persian piedmontese polish portuges portuguese " +
            "punjabi romanian romansh russian samin sanskrit scottish serbian slovak slovene slovenian spanish swedish syriac tamil " +
            "telugu thai tibetan turkish turkmen ukrainian urdu usorbian uyghur vietnamese welsh")
            .Split(' ').Select(language => "text" + language),
        StringComparer.Ordinal);

    private static readonly Dictionary<string, LatexArgument> s_arguments = new (LatexArgument Argument, string Commands)[]
    {
        (LatexArgument.Dropped, "noopsort SortNoop switchargs foreignlanguage selectlanguage href textcolor hspace vspace label"),
        (LatexArgument.Verbatim, "url path nolinkurl doi"),
        (LatexArgument.Quoted, "enquote mkbibquote"),
        (LatexArgument.Numerator, "frac dfrac tfrac nicefrac sfrac"),
        (LatexArgument.Overlined, "overline"),
        (LatexArgument.FirstOfTwo, "htmladdnormallink htmladdnormallinkfoot texorpdfstring"),
        (LatexArgument.Maths, "ensuremath"),
        (LatexArgument.Superscript, "textsuperscript mkbibsuperscript"),
        (LatexArgument.Subscript, "textsubscript mkbibsubscript"),
    }
        .SelectMany(row => row.Commands.Split(' '), (row, command) => (row.Argument, command))
        .ToDictionary(row => row.command, row => row.Argument, StringComparer.Ordinal);

    /// <summary>Whether a command goes and its argument, if it has one, stays: <c>\emph</c>, <c>\bf</c>.</summary>
    public static bool IsDropped(string command) => s_dropped.Contains(command);

    /// <summary>Whether a command says the language of its argument, perhaps with options: <c>\textrussian{...}</c>.</summary>
    public static bool IsLanguage(string command) => s_languages.Contains(command);

    /// <summary>What a command does with its first argument.</summary>
    public static LatexArgument Find(string command) =>
        s_arguments.TryGetValue(command, out var argument) ? argument : LatexArgument.Kept;
}
