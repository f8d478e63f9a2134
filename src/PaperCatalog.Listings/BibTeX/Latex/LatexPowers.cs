namespace PaperCatalog.Listings.BibTeX.Latex;

/// <summary>
/// Writes what is raised, lowered or above a line in formulas. What is several signs and no word is in parentheses then, so that
/// it is not taken for another number: <c>n^(1-ϵ)</c>, <c>1/(n+1)</c>.
/// </summary>
internal sealed class LatexPowers(LatexWriter writer, LatexGroups groups)
{
    // They are read with what they stand behind: "the n^th".
    private static readonly string[] s_ordinals = ["th", "st", "nd", "rd"];

    /// <summary>Writes a power or an index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where its sign or command stands.</param>
    /// <param name="argument">The place behind that.</param>
    /// <param name="isSuperscript">Whether it is a power.</param>
    /// <returns>Where reading goes on.</returns>
    public int AppendScript(in LatexText text, int at, int argument, bool isSuperscript)
    {
        if (LatexScripts.Find(text, argument, isSuperscript) is { } script)
        {
            writer.Write(text, script.Text, at, script.End);
            return script.End;
        }

        writer.Write(text, isSuperscript ? "^" : "_", at, argument);
        var next = text.SkipSpace(argument);
        var isShort = isSuperscript ? LatexScripts.IsSign(text, next) || IsOrdinal(text, next) : LatexScripts.IsWord(text, next);
        return isShort ? next : Open(text, next, "(", ")");
    }

    /// <summary>Writes the part of a fraction above its line, if it has no braces; else what comes before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it stands.</param>
    /// <returns>Where reading goes on; <see langword="null"/> where it can't be above a line.</returns>
    public int? AppendNumerator(in LatexText text, int at)
    {
        if (text[at] == '{')
        {
            var isWord = LatexScripts.IsWord(text, at);
            return Open(text, at, isWord ? "" : "(", isWord ? "/" : ")/");
        }

        if (!AsciiText.IsLetter(text[at]) && !AsciiText.IsDigit(text[at]))
            return null;
        writer.Copy(text, at, at + 1);
        writer.Write(text, "/", at, at + 1);
        return AppendDenominator(text, at + 1);
    }

    /// <summary>Writes what comes before the part of a fraction below its line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place behind the part above it.</param>
    /// <returns>Where reading goes on.</returns>
    public int AppendDenominator(in LatexText text, int at)
    {
        at = text.SkipSpace(at);
        return text[at] == '{' && !LatexScripts.IsWord(text, at) ? Open(text, at, "(", ")") : at;
    }

    private int Open(in LatexText text, int at, string opener, string closer)
    {
        writer.Write(text, opener, at, at + 1);
        groups.Open(closer);
        return at + 1;
    }

    private static bool IsOrdinal(in LatexText text, int at)
    {
        var word = LatexScripts.GetWord(text, at, out _);
        foreach (var ordinal in s_ordinals)
        {
            if (AsciiText.EqualsIgnoreCase(text.Bytes.Slice(word.Start, word.Length), ordinal))
                return true;
        }

        return false;
    }
}
