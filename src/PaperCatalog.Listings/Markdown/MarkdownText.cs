namespace PaperCatalog.Listings.Markdown;

/// <summary>Decodes the text of Markdown: escaped signs, and line breaks, which are spaces.</summary>
internal static class MarkdownText
{
    /// <summary>Adds a stretch of text to the field that is being decoded.</summary>
    public static void Decode(Utf8Text text, ByteSpan span, DecodedTextBuilder field)
    {
        var at = span.Start;
        while (at < span.End)
        {
            var rest = text.Slice(ByteSpan.FromBounds(at, span.End));
            var next = rest.IndexOf((byte)'\\');
            if (next < 0)
                next = rest.Length;
            field.AppendVerbatim(new ByteSpan(at, next));
            at += next;
            if (at < span.End)
                at += DecodeBackslash(rest.Slice(next), at, field);
        }

        field.JoinLines();
    }

    private static int DecodeBackslash(ReadOnlySpan<byte> rest, int at, DecodedTextBuilder field)
    {
        var signs = 0;
        while (signs < rest.Length && rest[signs] == '\\')
            signs++;
        var end = signs;
        while (end < rest.Length && rest[end] is (byte)' ' or (byte)'\r' or (byte)'\n')
            end++;
        // Before white space, or the end, it is a line break; a scraper can have escaped it once more. But before a single space
        // it is then a backslash: where lines were joined, two spaces stand for a break.
        var isSign = signs % 2 == 0 && end == signs + 1 && rest[signs] == ' ';
        if ((end > signs || end == rest.Length) && !isSign)
        {
            if (end < rest.Length)
                field.Append(" "u8, new ByteSpan(at, end));
            return end;
        }

        var isEscape = rest.Length > 1 && IsPunctuation(rest[1]);
        field.AppendVerbatim(isEscape ? new ByteSpan(at + 1, 1) : new ByteSpan(at, 1));
        return isEscape ? 2 : 1;
    }

    private static bool IsPunctuation(byte value) =>
        value is > (byte)' ' and < 0x7F && !AsciiText.IsLetter(value) && !AsciiText.IsDigit(value);
}
