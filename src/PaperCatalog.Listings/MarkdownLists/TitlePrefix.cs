namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Leaves out what goes before a title.</summary>
/// <param name="text">The listing.</param>
/// <param name="scan">What is read of a block.</param>
internal sealed class TitlePrefix(Utf8Text text, CandidateScan scan)
{
    private static readonly ByteSet s_signs = new(",.:;|-*])+#~"u8);

    private static readonly byte[][] s_marks =
        [.. new[] { "⭐", "✨", "•", "–", "—", "\uFE0F" }.Select(System.Text.Encoding.UTF8.GetBytes)];

    /// <summary>
    /// Leaves out of a text what goes before a title: marks, a number, a place or a date in brackets or behind which
    /// something parts.
    /// </summary>
    public ByteSpan SkipPrefix(ByteSpan span)
    {
        span = WhiteSpace.TrimLines(text, span);
        while (!span.IsEmpty)
        {
            var bytes = text.Slice(span);
            var length = Math.Max(MarkLength(bytes), NumberLength(bytes));
            if (scan.IsTitleColumn && length == 0)
                break;
            if (length == 0 && bytes[0] is (byte)'[' or (byte)'(')
                length = BracketLength(bytes, span);
            if (length == 0)
                length = DateLength(bytes, span);
            if (length == 0)
                break;
            span = WhiteSpace.TrimLines(text, ByteSpan.FromBounds(span.Start + length, span.End));
        }

        return span;
    }

    /// <summary>The length of a sign that is no part of a title: a box, an emoji, a stop.</summary>
    private static int MarkLength(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("[ ]"u8) || bytes.StartsWith("[x]"u8) || bytes.StartsWith("[X]"u8))
            return 3;
        if (bytes[0] >= 0xF0)
            return Math.Min(4, bytes.Length);
        foreach (var mark in s_marks)
        {
            if (bytes.StartsWith(mark))
                return mark.Length;
        }

        if (bytes[0] == ':' && bytes.Length > 2 &&
            bytes.Slice(1, Math.Min(30, bytes.Length - 1)).IndexOf((byte)':') is > 0 and var end &&
            bytes.Slice(1, end).IndexOf((byte)' ') < 0)
        {
            return end + 2;
        }

        return s_signs.Contains(bytes[0]) ? 1 : 0;
    }

    /// <summary>The length of a number that counts papers: <c>1) </c>, <c>12. </c>.</summary>
    private static int NumberLength(ReadOnlySpan<byte> bytes)
    {
        var digits = AsciiText.CountDigits(bytes);
        return digits is 1 or 2 && digits + 1 < bytes.Length && bytes[digits] is (byte)')' or (byte)'.' && bytes[digits + 1] == ' '
            ? digits + 2 : 0;
    }

    /// <summary>The length of a text in brackets that goes before a title: <c>[ICLR 2024]</c>, <c>(2403.01111)</c>, <c>[12]</c>.</summary>
    private int BracketLength(ReadOnlySpan<byte> bytes, ByteSpan span)
    {
        var end = bytes.Slice(0, Math.Min(bytes.Length, TextLimits.MaxPrefix)).IndexOf(bytes[0] == '[' ? (byte)']' : (byte)')');
        // An open bracket is of what follows: "[" [code](...) "]".
        if (end < 0)
            return bytes.Length == 1 ? 1 : 0;
        scan.Prefixes.Add(new ByteSpan(span.Start + 1, end - 1));
        return end + 1;
    }

    /// <summary>The length of a date or a place with a year that goes before a title: <c>2024-03-05, </c>, <c>ICLR 2024 | </c>.</summary>
    private int DateLength(ReadOnlySpan<byte> bytes, ByteSpan span)
    {
        var end = bytes.Slice(0, Math.Min(bytes.Length, TextLimits.MaxPrefix)).IndexOfAny((byte)',', (byte)'|', (byte)':');
        var word = bytes.Slice(0, Math.Min(bytes.Length, TextLimits.MaxPrefix)).IndexOf((byte)' ');
        var length = end > 0 && scan.Places.IsDateOrPrefix(TextTokens.Trim(text, span with { Length = end })) ? end + 1 :
            word > 5 && LooseDate.Read(bytes.Slice(0, word)) is { Month: > 0 } ? word : 0;
        // All of the text is before the title: "2024-03-05 " and then bold text.
        if (length == 0 && bytes.Length < TextLimits.MaxPrefix && scan.Places.IsDateOrPrefix(TextTokens.Trim(text, span)))
            length = bytes.Length;
        if (length > 0)
            scan.Prefixes.Add(span with { Length = length });
        return length;
    }
}
