namespace PaperCatalog.Listings.BibTeX;

/// <summary>The commands of LaTeX that say how a text looks and not what it says.</summary>
internal static class LatexFormats
{
    private static readonly HashSet<string> s_dropped = new(
        ("emph textit textbf texttt textsc textsf textrm textup textsl textmd textnormal text mbox hbox mathrm mathbf mathit " +
            "mathcal mathbb mathsf mathtt mathfrak mathscr mathop boldsymbol bm operatorname ensuremath uppercase lowercase " +
            "MakeUppercase MakeLowercase NoCaseChange mkbibemph mkbibbold mkbibitalic mkbibacro underline uline textsuperscript " +
            "textsubscript mkbibsuperscript natexlab autocap MakeCapital " +
            "em it bf tt sc sl rm sf itshape bfseries scshape upshape slshape mdseries normalfont rmfamily sffamily ttfamily " +
            "tiny scriptsize footnotesize small normalsize large Large protect relax displaystyle textstyle left right limits " +
            "nolimits noindent allowbreak nobreak unskip ignorespaces").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> s_firstArgumentDropped = new(
        "noopsort SortNoop switchargs foreignlanguage href textcolor hspace vspace label".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a command goes and its argument, if it has one, stays: <c>\emph</c>, <c>\bf</c>.</summary>
    public static bool IsDropped(string command) => s_dropped.Contains(command);

    /// <summary>Whether a command goes with its first argument: <c>\href{...}{text}</c>, <c>\noopsort{1973}</c>.</summary>
    public static bool DropsFirstArgument(string command) => s_firstArgumentDropped.Contains(command);

    /// <summary>Whether its argument is in quotes.</summary>
    public static bool IsQuote(string command) => command is "enquote" or "mkbibquote";

    /// <summary>Whether its argument is no LaTeX.</summary>
    public static bool IsVerbatim(string command) => command is "url" or "path" or "nolinkurl" or "doi";
}
