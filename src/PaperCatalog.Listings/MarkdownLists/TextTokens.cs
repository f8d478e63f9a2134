namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Parts text that is no prose at its commas, stops, dashes and brackets.</summary>
internal static class TextTokens
{
    /// <summary>The parts of a stretch, trimmed and never empty.</summary>
    public static List<TextToken> Read(Utf8Text text, ByteSpan span)
    {
        var tokens = new List<TextToken>();
        var separator = TokenSeparator.None;
        var start = span.Start;
        for (var at = span.Start; at < span.End;)
        {
            var rest = text.Slice(ByteSpan.FromBounds(at, span.End));
            var length = SeparatorLength(rest, text.Slice(ByteSpan.FromBounds(start, at)), out var kind);
            if (length == 0)
            {
                at++;
                continue;
            }

            Add(text, tokens, ByteSpan.FromBounds(start, at), separator);
            (at, separator) = (at + length, kind);
            start = at;
        }

        Add(text, tokens, ByteSpan.FromBounds(start, span.End), separator);
        return tokens;
    }

    /// <summary>A stretch without white space and marks around it: footnotes, emphasis, dashes.</summary>
    public static ByteSpan Trim(Utf8Text text, ByteSpan span)
    {
        span = WhiteSpace.TrimLines(text, span);
        var (start, end) = (span.Start, span.End);
        while (start < end && text.Bytes[start] is < 0x80 and not (byte)'\'' and not (byte)'@' and not (byte)'$' && !AsciiText.IsWordByte(text.Bytes[start]))
            start++;
        while (end > start && text.Bytes[end - 1] is (byte)' ' or (byte)',' or (byte)';' or (byte)':' or (byte)'*' or (byte)'-' or (byte)'|' or (byte)'/' or (byte)'"' or (byte)'\r' or (byte)'\n' or (byte)'\t' or (byte)'^' or (byte)'#' or (byte)'\\')
            end--;
        span = WhiteSpace.Trim(text, ByteSpan.FromBounds(start, end));
        foreach (var mark in (string[])["†", "‡", "§", "¶", "“", "”", "–", "—", "：", "，"])
        {
            if (text.Slice(span).EndsWith(Bytes(mark)))
                span = WhiteSpace.Trim(text, span with { Length = span.Length - Bytes(mark).Length });
            if (text.Slice(span).StartsWith(Bytes(mark)))
                span = WhiteSpace.Trim(text, ByteSpan.FromBounds(span.Start + Bytes(mark).Length, span.End));
        }

        return span;
    }

    private static byte[] Bytes(string mark) => System.Text.Encoding.UTF8.GetBytes(mark);

    private static void Add(Utf8Text text, List<TextToken> tokens, ByteSpan span, TokenSeparator separator)
    {
        span = Trim(text, span);
        if (!span.IsEmpty)
            tokens.Add(new TextToken(span, separator));
    }

    /// <summary>The length of what parts two texts at the start of one; 0 where nothing does.</summary>
    private static int SeparatorLength(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> before, out TokenSeparator kind)
    {
        kind = TokenSeparator.Comma;
        switch (rest[0])
        {
            case (byte)',' or (byte)';':
                return 1;
            case (byte)'&' when IsSpaceAt(rest, 1) || rest.StartsWith("&amp;"u8):
                return rest.StartsWith("&amp;"u8) ? 5 : 1;
            case (byte)' ' or (byte)'\n' or (byte)'\r' when StartsWithAnd(rest, out var length):
                return length;
        }

        kind = TokenSeparator.Field;
        switch (rest[0])
        {
            // At the end of a line these break it.
            case (byte)' ' when rest.StartsWith("  \n"u8) || rest.StartsWith("  \r"u8):
                return 2;
            case (byte)'\\' when rest.Length > 1 && rest[1] is (byte)'\n' or (byte)'\r':
                return 1;
            case (byte)'(' or (byte)')' or (byte)'[' or (byte)']' or (byte)'|' or (byte)'{' or (byte)'}':
                return 1;
            case (byte)'.' or (byte)'?' or (byte)'!' when IsSpaceAt(rest, 1) && EndsSentence(before):
                return 1;
            case (byte)'-' or (byte)'/' when IsSpaceAt(rest, 1) && before.Length > 0 && AsciiText.IsSpace(before[before.Length - 1]):
                return 1;
            case (byte)':' when IsSpaceAt(rest, 1) && before.IndexOf((byte)' ') < 0:
                return 1;
            case >= 0x80:
                return LengthOutsideAscii(rest, ref kind);
            default:
                return 0;
        }
    }

    private static int LengthOutsideAscii(ReadOnlySpan<byte> rest, ref TokenSeparator kind)
    {
        if (rest.StartsWith("，"u8) || rest.StartsWith("；"u8) || rest.StartsWith("、"u8))
        {
            kind = TokenSeparator.Comma;
            return 3;
        }

        if (rest.StartsWith("·"u8))
            return 2;
        return rest.StartsWith("–"u8) || rest.StartsWith("—"u8) || rest.StartsWith("•"u8) || rest.StartsWith("。"u8) || rest.StartsWith("（"u8) || rest.StartsWith("）"u8) ? 3 : 0;
    }

    private static bool StartsWithAnd(ReadOnlySpan<byte> rest, out int length)
    {
        length = 5;
        return rest.Length > 5 && rest[1] == 'a' && rest[2] == 'n' && rest[3] == 'd' && rest[4] is (byte)' ' or (byte)'\n' or (byte)'\r';
    }

    private static bool IsSpaceAt(ReadOnlySpan<byte> rest, int at) => at >= rest.Length || AsciiText.IsSpace(rest[at]) || rest[at] is (byte)'\n' or (byte)'\r';

    // The stop of an initial ends nothing, and that of "et al." and "vs." neither.
    private static bool EndsSentence(ReadOnlySpan<byte> before)
    {
        var start = before.Length;
        while (start > 0 && before[start - 1] is not ((byte)' ' or (byte)'.' or (byte)'-' or (byte)'\n'))
            start--;
        var word = before.Slice(start);
        return word.Length > 1 && !(word.Length < 3 && AsciiText.IsUpper(word[0]) && AsciiText.IsLower(word[1])) && !AsciiText.EqualsIgnoreCase(word, "al") && !AsciiText.EqualsIgnoreCase(word, "vs") &&
            !AsciiText.EqualsIgnoreCase(word, "Proc") && !AsciiText.EqualsIgnoreCase(word, "Int") && !AsciiText.EqualsIgnoreCase(word, "Conf");
    }
}
