namespace PaperCatalog.Listings.Atom.Syntax;

/// <summary>Cuts XML 1.0 into tokens. Namespaces are not resolved: a prefix is no part of a name.</summary>
internal static class XmlTokenizer
{
    /// <summary>The token at a place.</summary>
    public static XmlToken Read(ReadOnlySpan<byte> xml, int at)
    {
        if (at >= xml.Length)
            return new XmlToken(XmlTokenKind.End, new ByteSpan(xml.Length, 0), default);
        var rest = xml.Slice(at);
        if (rest[0] != '<')
            return ReadText(rest, at);
        if (rest.StartsWith("<![CDATA["u8))
            return ReadEnclosed(rest, at, XmlTokenKind.Data, "<![CDATA["u8, "]]>"u8);
        if (rest.StartsWith("<!--"u8))
            return ReadEnclosed(rest, at, XmlTokenKind.Other, "<!--"u8, "-->"u8);
        if (rest.StartsWith("<?"u8))
            return ReadEnclosed(rest, at, XmlTokenKind.Other, "<?"u8, "?>"u8);
        if (rest.StartsWith("<!"u8))
            return ReadEnclosed(rest, at, XmlTokenKind.Other, "<!"u8, ">"u8);
        return ReadTag(rest, at);
    }

    private static XmlToken ReadText(ReadOnlySpan<byte> rest, int at)
    {
        var length = rest.IndexOf((byte)'<');
        var span = new ByteSpan(at, length < 0 ? rest.Length : length);
        return new XmlToken(XmlTokenKind.Text, span, span);
    }

    private static XmlToken ReadEnclosed(
        ReadOnlySpan<byte> rest, int at, XmlTokenKind kind, ReadOnlySpan<byte> open, ReadOnlySpan<byte> close)
    {
        var length = rest.Slice(open.Length).IndexOf(close);
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
        var end = FindTagEnd(rest, nameEnd);
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
}
