namespace PaperCatalog.Listings.Atom.Syntax;

/// <summary>Cuts XML 1.0 into tokens, from its start to its end. Namespaces are not resolved: a prefix is no part of a name.</summary>
internal sealed class XmlTokenizer(Utf8Text text)
{
    // Of several that a text begins with, the first counts.
    private static readonly Enclosure[] s_enclosures =
    [
        new("<![CDATA["u8.ToArray(), "]]>"u8.ToArray(), XmlTokenKind.Data),
        new("<!--"u8.ToArray(), "-->"u8.ToArray(), XmlTokenKind.Other),
        new("<?"u8.ToArray(), "?>"u8.ToArray(), XmlTokenKind.Other),
        new("<!"u8.ToArray(), ">"u8.ToArray(), XmlTokenKind.Other),
    ];

    // What is not closed once is not closed further down either, and is not looked for again.
    private readonly bool[] _isUnclosed = new bool[s_enclosures.Length];

    /// <summary>The token at a place, which is not before that of the last one.</summary>
    public XmlToken Read(int at)
    {
        if (at >= text.Length)
            return new XmlToken(XmlTokenKind.End, new ByteSpan(text.Length, 0), default);
        var rest = text.Bytes.Slice(at);
        if (rest[0] != '<')
            return ReadText(rest, at);
        return rest.Length > 1 && rest[1] is (byte)'!' or (byte)'?' ? ReadEnclosed(rest, at) : ReadTag(rest, at);
    }

    private static XmlToken ReadText(ReadOnlySpan<byte> rest, int at)
    {
        var length = rest.IndexOf((byte)'<');
        var span = new ByteSpan(at, length < 0 ? rest.Length : length);
        return new XmlToken(XmlTokenKind.Text, span, span);
    }

    private XmlToken ReadEnclosed(ReadOnlySpan<byte> rest, int at)
    {
        var number = 0;
        while (!rest.StartsWith(s_enclosures[number].Open))
            number++;
        var (open, close, kind) = s_enclosures[number];
        var length = _isUnclosed[number] ? -1 : rest.Slice(open.Length).IndexOf(close);
        _isUnclosed[number] = length < 0;
        return length < 0
            ? new XmlToken(XmlTokenKind.Malformed, new ByteSpan(at, open.Length), default)
            : new XmlToken(kind, new ByteSpan(at, open.Length + length + close.Length), new ByteSpan(at + open.Length, length));
    }

    private static XmlToken ReadTag(ReadOnlySpan<byte> rest, int at)
    {
        var start = rest.Length > 1 && rest[1] == '/' ? 2 : 1;
        var nameEnd = start;
        while (nameEnd < rest.Length && IsNameByte(rest[nameEnd]))
            nameEnd++;
        var end = nameEnd < rest.Length && rest[nameEnd] == '>' ? nameEnd : FindTagEnd(rest, nameEnd);
        if (nameEnd == start || end == rest.Length || rest[end] != '>')
            return new XmlToken(XmlTokenKind.Malformed, new ByteSpan(at, Math.Max(1, nameEnd)), default);

        var colon = rest.Slice(start, nameEnd - start).IndexOf((byte)':');
        var name = ByteSpan.FromBounds(at + start + colon + 1, at + nameEnd);
        var kind = start == 2 ? XmlTokenKind.EndTag : rest[end - 1] == '/' ? XmlTokenKind.EmptyTag : XmlTokenKind.StartTag;
        return new XmlToken(kind, new ByteSpan(at, end + 1), name);
    }

    /// <summary>The place of the <c>&gt;</c> that ends a tag; of a <c>&lt;</c> or the text's end where that is before it.</summary>
    private static int FindTagEnd(ReadOnlySpan<byte> rest, int at)
    {
        while (true)
        {
            var next = rest.Slice(at).IndexOfAny("<>\"'"u8);
            if (next < 0)
                return rest.Length;
            at += next;
            if (rest[at] is (byte)'<' or (byte)'>')
                return at;
            // A value can hold a '>' but no '<', so one that is not closed does not swallow what follows.
            var close = rest.Slice(at + 1).IndexOfAny(rest[at], (byte)'<');
            if (close < 0)
                return rest.Length;
            at += close + 1;
            if (rest[at] == '<')
                return at;
            at++;
        }
    }

    private static bool IsNameByte(byte value) => AsciiText.IsWordByte(value) || value is (byte)':' or (byte)'_' or (byte)'-' or (byte)'.';

    /// <summary>What stands between two signs, whatever it is.</summary>
    private readonly record struct Enclosure(byte[] Open, byte[] Close, XmlTokenKind Kind);
}
