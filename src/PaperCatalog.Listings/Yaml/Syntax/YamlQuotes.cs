namespace PaperCatalog.Listings.Yaml.Syntax;

/// <summary>Decodes what stands between quotes, a line or a part of one.</summary>
internal static class YamlQuotes
{
    // What a letter behind a backslash stands for, in the order of the letters.
    private static readonly (byte Letter, int CodePoint)[] s_escapes =
    [
        ((byte)'0', 0), ((byte)'a', 7), ((byte)'b', 8), ((byte)'t', 9), ((byte)'\t', 9), ((byte)'n', 10), ((byte)'v', 11), ((byte)'f', 12), ((byte)'r', 13), ((byte)'e', 27),
        ((byte)' ', ' '), ((byte)'"', '"'), ((byte)'/', '/'), ((byte)'\\', '\\'), ((byte)'N', 0x85), ((byte)'_', 0xA0), ((byte)'L', 0x2028), ((byte)'P', 0x2029),
    ];

    /// <summary>Adds a stretch to the field that is being decoded.</summary>
    /// <returns>The first escape that is none; empty where all are well. Its backslash is text.</returns>
    public static ByteSpan Decode(Utf8Text text, ByteSpan span, byte quote, DecodedTextBuilder field)
    {
        ByteSpan malformed = default;
        Span<byte> utf8 = stackalloc byte[4];
        var sign = quote == '"' ? (byte)'\\' : (byte)'\'';
        var at = span.Start;
        while (at < span.End)
        {
            var rest = text.Slice(ByteSpan.FromBounds(at, span.End));
            var next = rest.IndexOf(sign) is >= 0 and var found ? found : rest.Length;
            field.AppendVerbatim(new ByteSpan(at, next));
            at += next;
            if (at == span.End)
                break;
            var length = quote == '"' ? ReadEscape(rest.Slice(next), out var codePoint) : ReadDoubled(rest.Slice(next), out codePoint);
            var escape = new ByteSpan(at, Math.Max(1, length));
            if (length > 0)
                field.Append(utf8.Slice(0, CodePointBytes.Write(codePoint, utf8)), escape);
            else
                field.AppendVerbatim(escape);
            if (length == 0 && malformed.IsEmpty)
                malformed = escape with { Length = Math.Min(2, span.End - at) };
            at = escape.End;
        }

        return malformed;
    }

    private static int ReadDoubled(ReadOnlySpan<byte> text, out int codePoint)
    {
        codePoint = '\'';
        return text.Length > 1 ? 2 : 1;
    }

    /// <summary>The length of the escape at the start of a text; 0 where it is none.</summary>
    private static int ReadEscape(ReadOnlySpan<byte> text, out int codePoint)
    {
        codePoint = 0;
        if (text.Length < 2)
            return 0;
        foreach (var (letter, escaped) in s_escapes)
        {
            if (text[1] != letter)
                continue;
            codePoint = escaped;
            return 2;
        }

        var digits = text[1] switch { (byte)'x' => 2, (byte)'u' => 4, (byte)'U' => 8, _ => 0 };
        if (digits == 0 || !TryReadHex(text, digits, out codePoint))
            return 0;
        if (codePoint is < 0xD800 or > 0xDFFF)
            return 2 + digits;
        // Programs that know JSON alone write a character beyond the first 65,536 as two halves.
        var rest = text.Slice(2 + digits);
        if (digits != 4 || codePoint >= 0xDC00 || !rest.StartsWith("\\u"u8) || !TryReadHex(rest, 4, out var low) || low is < 0xDC00 or > 0xDFFF)
            return 0;
        codePoint = 0x10000 + ((codePoint - 0xD800) << 10) + (low - 0xDC00);
        return 12;
    }

    private static bool TryReadHex(ReadOnlySpan<byte> text, int digits, out int codePoint)
    {
        codePoint = 0;
        if (text.Length < 2 + digits)
            return false;
        long value = 0;
        foreach (var digit in text.Slice(2, digits))
        {
            var number = digit switch
            {
                >= (byte)'0' and <= (byte)'9' => digit - '0',
                >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
                >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
                _ => -1,
            };
            if (number < 0)
                return false;
            value = (value << 4) | (uint)number;
        }

        codePoint = (int)Math.Min(value, 0x110000);
        return codePoint < 0x110000;
    }
}
