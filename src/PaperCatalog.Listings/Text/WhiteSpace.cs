using PaperCatalog.Rules;

namespace PaperCatalog.Listings;

/// <summary>White space in UTF-8 text, that outside ASCII too: a copied web page has no-break spaces.</summary>
internal static class WhiteSpace
{
    /// <summary><paramref name="span"/> without the white space at its ends.</summary>
    public static ByteSpan Trim(Utf8Text text, ByteSpan span)
    {
        var bytes = text.Slice(span);
        var start = 0;
        while (start < bytes.Length && bytes[start] == ' ')
            start++;
        while (start < bytes.Length && !IsInk(bytes[start]) && LengthAtStart(bytes.Slice(start)) is > 0 and var length)
            start += length;
        var end = bytes.Length;
        while (end > start && !IsInk(bytes[end - 1]) && LengthAtEnd(bytes.Slice(start, end - start)) is > 0 and var length)
            end -= length;
        return new ByteSpan(span.Start + start, end - start);
    }

    /// <summary><paramref name="span"/> without the white space at its ends, line breaks included.</summary>
    public static ByteSpan TrimLines(Utf8Text text, ByteSpan span)
    {
        var bytes = text.Slice(span);
        var (start, end) = (0, bytes.Length);
        while (start < end && (AsciiText.IsSpace(bytes[start]) || bytes[start] is (byte)'\n' or (byte)'\r'))
            start++;
        while (end > start && (AsciiText.IsSpace(bytes[end - 1]) || bytes[end - 1] is (byte)'\n' or (byte)'\r'))
            end--;
        return ByteSpan.FromBounds(span.Start + start, span.Start + end);
    }

    /// <summary>Whether a code point is white space; those of no width count, for nobody sees them.</summary>
    public static bool Contains(int codePoint) => codePoint switch
    {
        0x09 or 0x0B or 0x0C or ' ' => true,
        0x85 or 0xA0 or 0x1680 or (>= 0x2000 and <= 0x200B) or 0x2028 or 0x2029 or 0x202F or 0x205F or 0x2060 => true,
        0x3000 or 0xFEFF => true,
        _ => false,
    };

    // Nearly every line of every listing begins and ends with one of these.
    private static bool IsInk(byte value) => value is > (byte)' ' and < 0x7F;

    private static int LengthAtStart(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
            return 0;
        var length = Utf8Rule.Decode(utf8, out var codePoint);
        return Contains(codePoint) ? length : 0;
    }

    private static int LengthAtEnd(ReadOnlySpan<byte> utf8)
    {
        // All white space is within three bytes.
        for (var length = 1; length <= Math.Min(3, utf8.Length); length++)
        {
            var last = utf8.Slice(utf8.Length - length);
            if ((last[0] & 0xC0) != 0x80)
                return LengthAtStart(last);
        }

        return 0;
    }
}
