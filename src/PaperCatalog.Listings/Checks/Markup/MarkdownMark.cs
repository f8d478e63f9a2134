using PaperCatalog.Listings.Links;

namespace PaperCatalog.Listings.Checks.Markup;

/// <summary>Markdown: <c>**bold**</c> and <c>[text](https://...)</c>.</summary>
internal static class MarkdownMark
{
    /// <summary>The remnant that begins with the asterisk or bracket at <paramref name="at"/>; empty where there is none.</summary>
    public static ByteSpan Read(ReadOnlySpan<byte> bytes, int at) =>
        bytes[at] == '*' ? ReadBold(bytes, at) : ReadLink(bytes, at);

    private static ByteSpan ReadBold(ReadOnlySpan<byte> bytes, int at)
    {
        // "2**n" and "***" are something else.
        var start = at + 2;
        if (Lookahead.ByteAt(bytes, at + 1) != '*' || !AsciiText.IsWordByte(Lookahead.ByteAt(bytes, start)) ||
            Lookahead.ByteAt(bytes, at - 1) is var before && (before == '*' || AsciiText.IsWordByte(before)))
        {
            return default;
        }

        var end = Lookahead.IndexOf(bytes, start, "**"u8);
        return end > start && !AsciiText.IsSpace(bytes[end - 1]) ? ByteSpan.FromBounds(at, end + 2) : default;
    }

    private static ByteSpan ReadLink(ReadOnlySpan<byte> bytes, int at)
    {
        var middle = Lookahead.IndexOf(bytes, at, "]"u8);
        if (middle < 0 || Lookahead.ByteAt(bytes, middle + 1) != '(' || LinkFinder.SchemeLength(bytes.Slice(middle + 2)) == 0)
            return default;
        var end = Lookahead.IndexOf(bytes, middle, ")"u8);
        return end < 0 ? default : ByteSpan.FromBounds(at, end + 1);
    }
}
