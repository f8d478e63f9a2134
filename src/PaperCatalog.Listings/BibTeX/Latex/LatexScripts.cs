namespace PaperCatalog.Listings.BibTeX.Latex;

/// <summary>Superscripts and subscripts of LaTeX as the characters that Unicode has for them.</summary>
internal static class LatexScripts
{
    /// <summary>
    /// The script that <c>^</c> or <c>_</c> at a place makes of what follows; <see langword="null"/> where Unicode does not
    /// have all of it.
    /// </summary>
    public static LatexScript? Find(in LatexText text, int at)
    {
        var (start, isSuperscript) = (at + 1, text[at] == '^');
        if (text[start] == '{')
            return FindInGroup(text, start, isSuperscript);
        var end = text[start] == '\\' ? text.SkipLetters(start + 1) : Math.Min(start + 1, text.Bytes.Length);
        return Make(text, start, end, isSuperscript) is { } script ? new LatexScript(script, end) : null;
    }

    /// <summary>The script that the group opened at a place becomes.</summary>
    public static LatexScript? FindInGroup(in LatexText text, int open, bool isSuperscript)
    {
        // No further than a script goes: there may be none, and the next one asks again.
        var start = open + 1;
        var length = text.Bytes.Slice(start, Math.Min(text.Bytes.Length - start, ScriptCharacters.MaxLength + 1)).IndexOf((byte)'}');
        return length >= 0 && Make(text, start, start + length, isSuperscript) is { } script
            ? new LatexScript(script, start + length + 1)
            : null;
    }

    private static string? Make(in LatexText text, int start, int end, bool isSuperscript)
    {
        var argument = text.Bytes.Slice(start, end - start);
        if (isSuperscript && argument.SequenceEqual("\\circ"u8))
            return "°";
        if (isSuperscript && argument.SequenceEqual("\\prime"u8))
            return "′";
        return ScriptCharacters.Find(argument, isSuperscript);
    }
}

/// <summary>A superscript or subscript in characters.</summary>
/// <param name="Text">The characters.</param>
/// <param name="End">Where what they stand for ends.</param>
internal readonly record struct LatexScript(string Text, int End);
