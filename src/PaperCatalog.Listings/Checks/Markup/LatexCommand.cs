using System.Text;

namespace PaperCatalog.Listings.Checks.Markup;

/// <summary>
/// LaTeX that begins with a backslash: <c>\%</c>, <c>\"o</c>, <c>\textbf{...}</c>, <c>\alpha</c>.
/// </summary>
/// <remarks>
/// A backslash is ordinary in paths (<c>C:\data</c>), patterns (<c>\d+</c>), escapes (<c>\n</c>) and kaomoji, so a word
/// after it must be a command that is known, or be followed by a brace, or stand alone as the macros of authors do.
/// </remarks>
internal static class LatexCommand
{
    private const int ShortestMacro = 3;
    private const int LongestName = 30;

    private static ReadOnlySpan<byte> Escaped => "%&_#${}"u8;

    private static ReadOnlySpan<byte> Spacing => ",;!"u8;

    /// <summary>The remnant whose backslash stands at <paramref name="at"/>; empty where there is none.</summary>
    public static ByteSpan Read(ReadOnlySpan<byte> bytes, int at)
    {
        // "\\textbf" was escaped once more on its way.
        var sign = Lookahead.ByteAt(bytes, at + 1) == '\\' ? at + 2 : at + 1;
        if (sign >= bytes.Length)
            return default;

        var value = bytes[sign];
        var end =
            AsciiText.IsLetter(value) ? EndOfCommand(bytes, at, sign) :
            value is (byte)'(' or (byte)'[' ? InlineMaths.EndOfBracketed(bytes, sign) :
            Escaped.IndexOf(value) >= 0 ? (IsKaomoji(bytes, at, sign) ? 0 : sign + 1) :
            IsSpacing(bytes, at, sign) ? sign + 1 :
            AccentResidue.End(bytes, sign);
        return end > 0 ? ByteSpan.FromBounds(at, end) : default;
    }

    private static int EndOfCommand(ReadOnlySpan<byte> bytes, int at, int start)
    {
        var end = Lookahead.EndOfLetters(bytes, start);
        if (end - start == 1)
            return AccentResidue.EndOfLetter(bytes, start);
        if (end - start > LongestName)
            return 0;

        var name = Encoding.UTF8.GetString(bytes.Slice(start, end - start).ToArray());
        var isCommand = LatexNames.Contains(name) || Lookahead.ByteAt(bytes, end) == '{' ||
            (LatexNames.ContainsWord(name) && !IsInPath(bytes, at, end)) || IsMacro(bytes, at, start, end);
        return isCommand ? EndOfArguments(bytes, end) : 0;
    }

    private static bool IsInPath(ReadOnlySpan<byte> bytes, int at, int end) =>
        Lookahead.ByteAt(bytes, at - 1) is var before && (AsciiText.IsWordByte(before) || before == ':') ||
        Lookahead.ByteAt(bytes, end) is (byte)'\\' or (byte)'/';

    /// <summary>Whether a word that is no known command is one of the authors' own: "we propose \ours, which".</summary>
    private static bool IsMacro(ReadOnlySpan<byte> bytes, int at, int start, int end)
    {
        if (end - start < ShortestMacro || start - at > 1)
            return false;
        var before = Lookahead.ByteAt(bytes, at - 1);
        var after = Lookahead.ByteAt(bytes, end);
        // " \nThe" is a line break and not a macro; " \server\share" is a path, and so is " \data.txt".
        var isEscape = bytes[start] is (byte)'n' or (byte)'r' or (byte)'t' && AsciiText.IsUpper(bytes[start + 1]);
        var isPath = after is (byte)'\\' or (byte)'/' or (byte)':' ||
            (after == '.' && AsciiText.IsWordByte(Lookahead.ByteAt(bytes, end + 1)));
        return !isEscape && !isPath && !AsciiText.IsWordByte(after) &&
            (AsciiText.IsSpace(before) || before is (byte)'(' or (byte)'{' or (byte)'~' or (byte)'"');
    }

    /// <summary>The end of the arguments in brackets and braces; a brace that nothing closes belongs to the command.</summary>
    private static int EndOfArguments(ReadOnlySpan<byte> bytes, int end)
    {
        if (Lookahead.ByteAt(bytes, end) == '*' && Lookahead.ByteAt(bytes, end + 1) == '{')
            end++;
        if (Lookahead.ByteAt(bytes, end) == '[' && Lookahead.IndexOf(bytes, end, "]{"u8) is > 0 and var close)
            end = close + 1;
        while (Lookahead.ByteAt(bytes, end) == '{')
        {
            var group = Lookahead.EndOfGroup(bytes, end);
            if (group < 0)
                return end + 1;
            end = group;
        }

        return end;
    }

    // "10\,000", "\ " after an abbreviation, "data\-base", the line break "\\" and the "\/" of JSON.
    private static bool IsSpacing(ReadOnlySpan<byte> bytes, int at, int sign)
    {
        var before = Lookahead.ByteAt(bytes, at - 1);
        var value = bytes[sign];
        return value switch
        {
            (byte)' ' => before == '.' || (sign - at == 2 && before == ' '),
            (byte)'-' => AsciiText.IsLetter(before) && AsciiText.IsLetter(Lookahead.ByteAt(bytes, sign + 1)),
            (byte)'/' => AsciiText.IsLetter(before) || before == ':',
            _ => Spacing.IndexOf(value) >= 0 && AsciiText.IsWordByte(before),
        };
    }

    // The arm of the one who shrugs, after U+00AF.
    private static bool IsKaomoji(ReadOnlySpan<byte> bytes, int at, int sign) =>
        bytes[sign] == '_' && Neighbours.Before(bytes, at) is '\u00AF' or '\uFFE3';
}
