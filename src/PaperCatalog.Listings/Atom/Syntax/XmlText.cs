namespace PaperCatalog.Listings.Atom.Syntax;

/// <summary>Decodes text with references: the five names of XML, and numbers.</summary>
internal static class XmlText
{
    // The longest is "&#1114111;".
    private const int MaxReference = 10;

    /// <summary>Adds a stretch of text to the field that is being decoded.</summary>
    /// <returns>The first reference that is none; empty where all are well. It is text.</returns>
    public static ByteSpan Decode(Utf8Text text, ByteSpan span, DecodedTextBuilder field)
    {
        ByteSpan malformed = default;
        Span<byte> utf8 = stackalloc byte[4];
        var at = span.Start;
        while (at < span.End)
        {
            var rest = text.Slice(ByteSpan.FromBounds(at, span.End));
            var next = rest.IndexOf((byte)'&');
            if (next < 0)
                next = rest.Length;
            field.AppendFrom(text, new ByteSpan(at, next));
            at += next;
            if (at == span.End)
                break;

            var length = ReadReference(rest.Slice(next), out var codePoint);
            var reference = new ByteSpan(at, Math.Max(1, length));
            if (length > 0)
                field.Append(utf8.Slice(0, CodePointBytes.Write(codePoint, utf8)), text.GetSource(reference));
            else
                field.AppendFrom(text, reference);
            if (length == 0 && malformed.IsEmpty)
                malformed = reference;
            at = reference.End;
        }

        return malformed;
    }

    /// <summary>The length of the reference at the start of a text; 0 where it is none.</summary>
    private static int ReadReference(ReadOnlySpan<byte> text, out int codePoint)
    {
        codePoint = 0;
        var end = text.Slice(0, Math.Min(text.Length, MaxReference)).IndexOf((byte)';');
        if (end < 2)
            return 0;
        var name = text.Slice(1, end - 1);
        codePoint = name[0] == '#' ? ReadNumber(name.Slice(1)) : ReadName(name);
        return codePoint > 0 ? end + 1 : 0;
    }

    private static int ReadName(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("amp"u8) ? '&' :
        name.SequenceEqual("lt"u8) ? '<' :
        name.SequenceEqual("gt"u8) ? '>' :
        name.SequenceEqual("quot"u8) ? '"' :
        name.SequenceEqual("apos"u8) ? '\'' : 0;

    private static int ReadNumber(ReadOnlySpan<byte> digits)
    {
        var isHex = digits.Length > 0 && digits[0] == 'x';
        var value = 0;
        foreach (var digit in isHex ? digits.Slice(1) : digits)
        {
            var number = digit switch
            {
                >= (byte)'0' and <= (byte)'9' => digit - '0',
                >= (byte)'a' and <= (byte)'f' when isHex => digit - 'a' + 10,
                >= (byte)'A' and <= (byte)'F' when isHex => digit - 'A' + 10,
                _ => -1,
            };
            if (number < 0)
                return 0;
            value = (value * (isHex ? 16 : 10)) + number;
        }

        // Neither beyond Unicode nor half a character.
        return value is > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? 0 : value;
    }
}
