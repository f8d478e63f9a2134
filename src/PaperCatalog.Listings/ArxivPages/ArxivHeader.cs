namespace PaperCatalog.Listings.ArxivPages;

/// <summary>
/// The line that a paper begins with: <c>[1] arXiv:2305.11627 [pdf, html, other]</c>, <c>1. arXiv:2305.11627 [pdf] cs.CL cs.LG</c>,
/// <c>arXiv:2305.11627 (cs)</c>, <c>arXiv:2305.11627</c>.
/// </summary>
/// <param name="Identifier">The identifier; empty where it is lost.</param>
/// <param name="Rest">What stands behind its links: the categories in a list of what was found.</param>
/// <param name="IsReplaced">Whether it is a paper that was there before, in another version.</param>
/// <param name="IsSure">Whether it has more of such a line than an identifier.</param>
internal readonly record struct ArxivHeader(ByteSpan Identifier, ByteSpan Rest, bool IsReplaced, bool IsSure)
{
    private const int MaxIdentifier = 32;

    private const int MaxLength = 250;

    private static readonly string[] s_links = ["[pdf", "[ps", "[html", "[other", "[abs"];

    /// <summary>Reads a line, trimmed; <see langword="null"/> where it is no such line.</summary>
    /// <param name="text">The listing.</param>
    /// <param name="line">The line.</param>
    /// <param name="isBehindMark">Whether the line above is <c>\\</c>, as in mail.</param>
    public static ArxivHeader? Read(Utf8Text text, ByteSpan line, bool isBehindMark)
    {
        if (line.Length > MaxLength)
            return null;
        var number = NumberLength(text.Slice(line));
        var span = WhiteSpace.Trim(text, ByteSpan.FromBounds(line.Start + number, line.End));
        var bytes = text.Slice(span);
        var prefix = AsciiText.StartsWithIgnoreCase(bytes, "arXiv:") ? 6 : 0;
        var links = FindLinks(bytes);
        if (prefix == 0)
        {
            var behind = ByteSpan.FromBounds(span.Start + LinksEnd(bytes, 0), span.End);
            return number > 0 && links == 0 ? new ArxivHeader(default, behind, IsReplaced: false, IsSure: false) : null;
        }

        var end = bytes.Slice(0, Math.Min(bytes.Length, MaxIdentifier + prefix)).IndexOfAny((byte)' ', (byte)'\t', (byte)'[');
        if (end < 0 && bytes.Length > MaxIdentifier + prefix)
            return null;
        end = end < 0 ? bytes.Length : end;
        var rest = bytes.Slice(end);
        var isBare = IsBlank(rest);
        var isBracketed = FirstInk(rest) is (byte)'(' or (byte)'[';
        if (end < prefix + 5 || (!isBracketed && !(isBare && (number > 0 || isBehindMark)) && !isBehindMark))
            return null;
        var restStart = links < 0 ? end : LinksEnd(bytes, links);
        return new ArxivHeader(
            ByteSpan.FromBounds(span.Start, span.Start + end), WhiteSpace.Trim(text, ByteSpan.FromBounds(span.Start + restStart, span.End)),
            bytes.IndexOf("replaced"u8) > 0, IsSure: links > 0 || number > 0 || isBehindMark || IsArchive(rest));
    }

    /// <summary>The length of <c>[12]</c> or <c>12.</c> at the start of a line.</summary>
    private static int NumberLength(ReadOnlySpan<byte> line)
    {
        var start = line.Length > 0 && line[0] == '[' ? 1 : 0;
        var digits = AsciiText.CountDigits(line.Slice(start));
        var end = start + digits;
        return digits is > 0 and < 7 && end < line.Length && line[end] == (start > 0 ? (byte)']' : (byte)'.') ? end + 1 : 0;
    }

    private static int FindLinks(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] != '[')
                continue;
            foreach (var link in s_links)
            {
                if (AsciiText.StartsWithIgnoreCase(bytes.Slice(at), link))
                    return at;
            }
        }

        return -1;
    }

    private static int LinksEnd(ReadOnlySpan<byte> bytes, int links)
    {
        var end = bytes.Slice(links).IndexOf((byte)']');
        return end < 0 ? bytes.Length : links + end + 1;
    }

    // "(cs)", "(cs.CL)", "(math)": the page of a paper.
    private static bool IsArchive(ReadOnlySpan<byte> rest)
    {
        var open = rest.IndexOf((byte)'(');
        return open >= 0 && open + 3 < rest.Length && AsciiText.IsLower(rest[open + 1]) && rest[rest.Length - 1] == ')' &&
            rest.Slice(open).IndexOf((byte)' ') < 0;
    }

    private static bool IsBlank(ReadOnlySpan<byte> bytes) => FirstInk(bytes) == 0;

    private static byte FirstInk(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (value > ' ')
                return value;
        }

        return 0;
    }
}
