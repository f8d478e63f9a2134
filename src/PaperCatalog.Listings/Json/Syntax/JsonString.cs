namespace PaperCatalog.Listings.Json.Syntax;

/// <summary>Decodes the texts of strings.</summary>
internal static class JsonString
{
    /// <summary>Adds the text of a string to the field that is being decoded.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The string in it, without its quotes.</param>
    /// <param name="field">The field.</param>
    /// <returns>The first escape that is none; empty where all are well. Its backslash is text.</returns>
    public static ByteSpan Decode(Utf8Text text, ByteSpan span, DecodedTextBuilder field)
    {
        ByteSpan malformed = default;
        var bytes = text.Slice(span);
        var at = 0;
        while (at < bytes.Length)
        {
            var next = bytes.Slice(at).IndexOf((byte)'\\');
            if (next < 0)
                next = bytes.Length - at;
            field.AppendFrom(text, new ByteSpan(span.Start + at, next));
            at += next;
            if (at < bytes.Length)
                at += DecodeEscape(text, new ByteSpan(span.Start + at, bytes.Length - at), field, ref malformed);
        }

        return malformed;
    }

    /// <summary>Decodes a string whose content is JSON.</summary>
    /// <param name="text">The listing.</param>
    /// <param name="span">The string, without its quotes.</param>
    /// <param name="content">The content in the text that is returned.</param>
    public static Utf8Text Unwrap(Utf8Text text, ByteSpan span, out ByteSpan content)
    {
        var builder = new DecodedTextBuilder(text, span.Length);
        Decode(text, span, builder);
        content = builder.EndField();
        return builder.ToText();
    }

    private static int DecodeEscape(Utf8Text text, ByteSpan rest, DecodedTextBuilder field, ref ByteSpan malformed)
    {
        var bytes = text.Slice(rest);
        var length = ReadEscape(bytes, out var codePoint);
        if (length == 0)
        {
            // The backslash stands for itself: whoever wrote it forgot to double it.
            field.AppendFrom(text, rest with { Length = 1 });
            if (malformed.IsEmpty)
                malformed = rest with { Length = Math.Min(2, rest.Length) };
            return 1;
        }

        Span<byte> utf8 = stackalloc byte[4];
        field.Append(utf8.Slice(0, CodePointBytes.Write(codePoint, utf8)), text.GetSource(rest with { Length = length }));
        return length;
    }

    /// <summary>The length of the escape at the start of <paramref name="bytes"/>; 0 where it is none.</summary>
    private static int ReadEscape(ReadOnlySpan<byte> bytes, out int codePoint)
    {
        codePoint = 0;
        if (bytes.Length < 2)
            return 0;
        if (bytes[1] == 'u')
            return ReadUnits(bytes, out codePoint);
        var index = "\"\\/bfnrt"u8.IndexOf(bytes[1]);
        if (index < 0)
            return 0;
        codePoint = "\"\\/\b\f\n\r\t"[index];
        return 2;
    }

    /// <summary>Reads <c>\u</c> and four digits, twice where the first is half a character.</summary>
    private static int ReadUnits(ReadOnlySpan<byte> bytes, out int codePoint)
    {
        if (!TryReadUnit(bytes, out codePoint))
            return 0;
        if (codePoint is < 0xD800 or > 0xDFFF)
            return 6;
        if (codePoint < 0xDC00 && TryReadUnit(bytes.Slice(6), out var low) && low is >= 0xDC00 and <= 0xDFFF)
        {
            codePoint = 0x10000 + ((codePoint - 0xD800) << 10) + (low - 0xDC00);
            return 12;
        }

        return 0;
    }

    private static bool TryReadUnit(ReadOnlySpan<byte> bytes, out int unit)
    {
        unit = 0;
        if (bytes.Length < 6 || bytes[0] != '\\' || bytes[1] != 'u')
            return false;
        foreach (var digit in bytes.Slice(2, 4))
        {
            var value = digit switch
            {
                >= (byte)'0' and <= (byte)'9' => digit - '0',
                >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
                >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
                _ => -1,
            };
            if (value < 0)
                return false;
            unit = (unit << 4) | value;
        }

        return true;
    }
}
