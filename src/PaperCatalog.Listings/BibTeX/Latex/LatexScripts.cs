using PaperCatalog.Rules;

namespace PaperCatalog.Listings.BibTeX.Latex;

/// <summary>Superscripts and subscripts of LaTeX as the characters that Unicode has for them.</summary>
internal static class LatexScripts
{
    // Groups and commands that only say how a text looks: "{\mbox{\emph{k}}}". Nobody writes more.
    private const int MaxWrappers = 9;

    /// <summary>
    /// The script that the argument at a place becomes: a group, a command or a sign. <see langword="null"/> where Unicode does not
    /// have all of it.
    /// </summary>
    public static LatexScript? Find(in LatexText text, int at, bool isSuperscript)
    {
        var start = Unwrap(text, at, out var groups);
        var end = groups > 0 ? FindClose(text, start) :
            text[start] == '\\' ? text.SkipLetters(start + 1) : Math.Min(start + 1, text.Bytes.Length);
        if (end < start || Make(text, start, end, isSuperscript) is not { } script)
            return null;
        for (; groups > 0; groups--)
        {
            end = text.SkipSpace(end);
            if (text[end++] != '}')
                return null;
        }

        return new LatexScript(script, end);
    }

    /// <summary>
    /// Whether the group at a place is one sign, so that it can do without a mark of its own: <c>{\epsilon}</c>,
    /// <c>{\mathrm{d}}</c>.
    /// </summary>
    public static bool IsSign(in LatexText text, int at)
    {
        var start = Unwrap(text, at, out var groups);
        if (groups == 0 || text[start] is 0 or (byte)'}')
            return true;
        var end = text[start] == '\\'
            ? text.SkipLetters(start + 1)
            : start + Utf8Rule.Decode(text.Bytes.Slice(start), out _);
        return text[text.SkipSpace(end)] == '}';
    }

    /// <summary>The letters and digits that are all of the group at a place; empty where it is something else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">The place behind the group.</param>
    public static ByteSpan GetWord(in LatexText text, int at, out int end)
    {
        var start = Unwrap(text, at, out var groups);
        end = start;
        while (AsciiText.IsLetter(text[end]) || AsciiText.IsDigit(text[end]))
            end++;
        var word = ByteSpan.FromBounds(start, end);
        for (; groups > 0; groups--)
        {
            end = text.SkipSpace(end);
            if (text[end++] != '}')
                return default;
        }

        return word;
    }

    /// <summary>Whether the group at a place is one sign, one word or one number.</summary>
    public static bool IsWord(in LatexText text, int at) => IsSign(text, at) || !GetWord(text, at, out _).IsEmpty;

    /// <summary>Where the text of an argument begins, behind what only says how it looks.</summary>
    private static int Unwrap(in LatexText text, int at, out int groups)
    {
        groups = 0;
        at = text.SkipSpace(at);
        for (var count = 0; count < MaxWrappers; count++)
        {
            if (text[at] == '{')
            {
                (at, groups) = (text.SkipSpace(at + 1), groups + 1);
                continue;
            }

            var end = text[at] == '\\' ? text.SkipLetters(at + 1) : at;
            if (end <= at + 1 || !LatexFormats.IsDropped(text.GetString(at + 1, end)))
                return at;
            // "{\rm d}" is a text of the group that is open, "\rm" alone one of nothing.
            var next = text.SkipSpace(end);
            if (text[next] != '{' && groups == 0)
                return at;
            at = next;
        }

        return at;
    }

    // No further than a script goes: there may be none, and the next one asks again.
    private static int FindClose(in LatexText text, int start)
    {
        var length = text.Bytes.Slice(start, Math.Min(text.Bytes.Length - start, ScriptCharacters.MaxLength + 1)).IndexOf((byte)'}');
        return length < 0 ? -1 : start + length;
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
