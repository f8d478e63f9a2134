using PaperCatalog.Listings.Links;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.PlainText;

/// <summary>A title that has its link or identifier on the same line: <c>Title - https://...</c>, <c>Title (arXiv:2305.11627)</c>, <c>[2305.11627] Title</c>, <c>https://... Title</c>.</summary>
internal readonly record struct LinkBeside(ByteSpan Title, ByteSpan? Link)
{
    // "[math/0309136v12] ".
    private const int MaxIdentifier = 24;

    private static ReadOnlySpan<byte> Opening => " \t-:,;|([<"u8;

    private static ReadOnlySpan<byte> Closing => ")]>.,; "u8;

    /// <summary>Parts a line; without a link it is all title.</summary>
    public static LinkBeside Read(Utf8Text text, ByteSpan line)
    {
        var bytes = text.Slice(line);
        if (ReadFront(text, line) is { } front)
            return front;
        var start = FindStart(bytes);
        if (start <= 0)
            return new LinkBeside(line, null);
        var scheme = LinkFinder.SchemeLength(bytes.Slice(start));
        var length = scheme > 0 ? LinkFinder.Length(bytes.Slice(start), scheme) : WordLength(bytes.Slice(start));
        var link = new ByteSpan(line.Start + start, length);
        foreach (var value in bytes.Slice(start + length))
        {
            if (Closing.IndexOf(value) < 0)
                return new LinkBeside(line, null);
        }

        if (scheme == 0 && !IsIdentifier(text, link))
            return new LinkBeside(line, null);
        return new LinkBeside(TrimEnd(text, new ByteSpan(line.Start, start)), link);
    }

    private static LinkBeside? ReadFront(Utf8Text text, ByteSpan line)
    {
        var bytes = text.Slice(line);
        if (LinkFinder.SchemeLength(bytes) is > 0 and var scheme)
            return ReadAddress(text, line, LinkFinder.Length(bytes, scheme));
        var isBracketed = bytes[0] == '[';
        var head = bytes.Slice(0, Math.Min(bytes.Length, MaxIdentifier));
        var end = isBracketed ? head.IndexOf((byte)']') : head.IndexOf((byte)' ');
        if (end < 0 || end + 2 >= bytes.Length)
            return null;
        var opening = isBracketed ? 1 : 0;
        var link = WhiteSpace.Trim(text, new ByteSpan(line.Start + opening, end - opening));
        if (!link.IsEmpty && text.Bytes[link.End - 1] == ':')
            link = ByteSpan.FromBounds(link.Start, link.End - 1);
        if (link.IsEmpty || text.Slice(link).IndexOfAny("0123456789"u8) < 0 || !IsIdentifier(text, link))
            return null;
        var rest = TrimStart(text, ByteSpan.FromBounds(line.Start + end + 1, line.End));
        return rest.IsEmpty ? null : new LinkBeside(rest, link);
    }

    /// <summary><c>https://arxiv.org/abs/2305.11627 - Title</c>: white space parts the two.</summary>
    private static LinkBeside? ReadAddress(Utf8Text text, ByteSpan line, int length)
    {
        if (length >= line.Length || !AsciiText.IsSpace(text.Bytes[line.Start + length]))
            return null;
        var title = TrimStart(text, ByteSpan.FromBounds(line.Start + length, line.End));
        return title.IsEmpty || text.Slice(title).IndexOf("://"u8) >= 0 ? null : new LinkBeside(title, new ByteSpan(line.Start, length));
    }

    private static ByteSpan TrimStart(Utf8Text text, ByteSpan title)
    {
        title = WhiteSpace.Trim(text, title);
        if (text.Slice(title).StartsWith("\u2013 "u8) || text.Slice(title).StartsWith("\u2014 "u8))
            title = ByteSpan.FromBounds(title.Start + "\u2013 "u8.Length, title.End);
        while (!title.IsEmpty && text.Bytes[title.Start] is (byte)':' or (byte)'-' or (byte)'|' or (byte)' ')
            title = ByteSpan.FromBounds(title.Start + 1, title.End);
        return title;
    }

    private static int FindStart(ReadOnlySpan<byte> bytes)
    {
        var link = bytes.IndexOf("http"u8);
        if (link > 0 && LinkFinder.SchemeLength(bytes.Slice(link)) > 0)
            return link;
        var end = bytes.Length;
        while (end > 0 && Closing.IndexOf(bytes[end - 1]) >= 0)
            end--;
        // An identifier is the last word, and has digits.
        var start = bytes.Slice(0, end).LastIndexOfAny(" ([<"u8) + 1;
        return bytes.Slice(start, end - start).IndexOfAny("0123456789"u8) < 0 || bytes.Slice(start, end - start).IndexOfAny((byte)'.', (byte)'/') < 0 ? -1 : start;
    }

    private static int WordLength(ReadOnlySpan<byte> bytes)
    {
        var length = 0;
        while (length < bytes.Length && bytes[length] is not ((byte)' ' or (byte)')' or (byte)']' or (byte)'>'))
            length++;
        return length;
    }

    private static bool IsIdentifier(Utf8Text text, ByteSpan span) =>
        IdentifierRule.Find(text.GetString(span).AsSpan()).Kind != IdentifierKind.None;

    private static ByteSpan TrimEnd(Utf8Text text, ByteSpan title)
    {
        while (!title.IsEmpty && Opening.IndexOf(text.Bytes[title.End - 1]) >= 0)
            title = ByteSpan.FromBounds(title.Start, title.End - 1);
        if (text.Slice(title).EndsWith("\u2013"u8) || text.Slice(title).EndsWith("\u2014"u8))
            title = ByteSpan.FromBounds(title.Start, title.End - "\u2013"u8.Length);
        return WhiteSpace.Trim(text, title);
    }
}
