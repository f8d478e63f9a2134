namespace PaperCatalog.Listings.Atom.Syntax;

/// <summary>Attributes of tags.</summary>
internal static class XmlAttribute
{
    /// <summary>The value of an attribute, references as they are; <see langword="null"/> where the tag has none of the name.</summary>
    public static ByteSpan? Find(ReadOnlySpan<byte> xml, XmlToken tag, ReadOnlySpan<byte> name)
    {
        var at = tag.Content.End;
        while (at < tag.Span.End)
        {
            var equals = xml.Slice(at, tag.Span.End - at).IndexOf((byte)'=');
            if (equals < 0)
                return null;
            var key = Trim(xml.Slice(at, equals));
            at += equals + 1;
            while (at < tag.Span.End && IsSpace(xml[at]))
                at++;
            var length = xml.Slice(at + 1, tag.Span.End - at - 1).IndexOf(xml[at]);
            if (xml[at] is not ((byte)'"' or (byte)'\'') || length < 0)
                return null;
            if (key.SequenceEqual(name))
                return new ByteSpan(at + 1, length);
            at += length + 2;
        }

        return null;
    }

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        while (text.Length > 0 && IsSpace(text[0]))
            text = text.Slice(1);
        while (text.Length > 0 && IsSpace(text[text.Length - 1]))
            text = text.Slice(0, text.Length - 1);
        return text;
    }

    private static bool IsSpace(byte value) => AsciiText.IsSpace(value) || value is (byte)'\n' or (byte)'\r';
}
