namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Parts text that is no prose at its commas, stops, dashes and brackets.</summary>
/// <param name="text">The listing.</param>
internal sealed class TextTokens(Utf8Text text)
{
    private static readonly ByteSet s_signs = new(",;& \n\r\\()[]|{}.?!-/:"u8, isOutsideAscii: true);

    // One after the other, from the end and from the start.
    private static readonly byte[][] s_marks =
        [.. new[] { "†", "‡", "§", "¶", "“", "”", "–", "—", "：", "，" }.Select(System.Text.Encoding.UTF8.GetBytes)];

    private readonly List<TextToken> _tokens = [];

    /// <summary>The parts of a stretch, trimmed and never empty; they are good until the next stretch is parted.</summary>
    public List<TextToken> Read(ByteSpan span)
    {
        _tokens.Clear();
        var separator = TokenSeparator.None;
        var bytes = text.Slice(span);
        var start = 0;
        for (var at = s_signs.IndexIn(bytes); at < bytes.Length; at += s_signs.IndexIn(bytes.Slice(at)))
        {
            var length = SeparatorLength(bytes.Slice(at), bytes.Slice(start, at - start), out var kind);
            if (length == 0)
            {
                at++;
                continue;
            }

            Add(new ByteSpan(span.Start + start, at - start), separator);
            (at, separator) = (at + length, kind);
            start = at;
        }

        Add(ByteSpan.FromBounds(span.Start + start, span.End), separator);
        return _tokens;
    }

    /// <summary>A stretch without white space and marks around it: footnotes, emphasis, dashes.</summary>
    public static ByteSpan Trim(Utf8Text text, ByteSpan span)
    {
        span = WhiteSpace.TrimLines(text, span);
        var bytes = text.Slice(span);
        var (start, end) = (0, bytes.Length);
        while (start < end && bytes[start] is < 0x80 and not (byte)'\'' and not (byte)'@' and not (byte)'$' &&
            !AsciiText.IsWordByte(bytes[start]))
        {
            start++;
        }

        while (end > start && IsBehind(bytes[end - 1]))
            end--;
        span = WhiteSpace.Trim(text, new ByteSpan(span.Start + start, end - start));
        bytes = text.Slice(span);
        return !bytes.IsEmpty && (bytes[0] >= 0x80 || bytes[bytes.Length - 1] >= 0x80) ? TrimMarks(text, span) : span;
    }

    private static bool IsBehind(byte value) =>
        value is (byte)' ' or (byte)',' or (byte)';' or (byte)':' or (byte)'*' or (byte)'-' or (byte)'|' or
        (byte)'/' or (byte)'"' or (byte)'\r' or (byte)'\n' or (byte)'\t' or (byte)'^' or (byte)'#' or (byte)'\\';

    private static ByteSpan TrimMarks(Utf8Text text, ByteSpan span)
    {
        foreach (var mark in s_marks)
        {
            if (text.Slice(span).EndsWith(mark))
                span = WhiteSpace.Trim(text, span with { Length = span.Length - mark.Length });
            if (text.Slice(span).StartsWith(mark))
                span = WhiteSpace.Trim(text, ByteSpan.FromBounds(span.Start + mark.Length, span.End));
        }

        return span;
    }

    private void Add(ByteSpan span, TokenSeparator separator)
    {
        span = Trim(text, span);
        if (!span.IsEmpty)
            _tokens.Add(new TextToken(span, separator));
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
            // "Ada Miller et al. arXiv 2026": nothing else parts people and place.
            case (byte)' ' when OtherPeople.AreAtEnd(before):
                return 1;
            case (byte)'\\' when rest.Length > 1 && rest[1] is (byte)'\n' or (byte)'\r':
                return 1;
            case (byte)'(' or (byte)')' or (byte)'[' or (byte)']' or (byte)'|' or (byte)'{' or (byte)'}':
                return 1;
            case (byte)'.' or (byte)'?' or (byte)'!' when IsSpaceAt(rest, 1) && (EndsSentence(before) || IsBeforePlace(rest)):
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
        return rest.StartsWith("–"u8) || rest.StartsWith("—"u8) || rest.StartsWith("•"u8) || rest.StartsWith("。"u8) ||
            rest.StartsWith("（"u8) || rest.StartsWith("）"u8) ? 3 : 0;
    }

    private static bool StartsWithAnd(ReadOnlySpan<byte> rest, out int length)
    {
        length = 5;
        return rest.Length > 5 && rest[1] == 'a' && rest[2] == 'n' && rest[3] == 'd' && rest[4] is (byte)' ' or (byte)'\n' or (byte)'\r';
    }

    private static bool IsSpaceAt(ReadOnlySpan<byte> rest, int at) => at >= rest.Length || AsciiText.IsSpace(rest[at]) ||
        rest[at] is (byte)'\n' or (byte)'\r';

    // "Bo Ek. In CVPR", "Bo Ek. ICML 2024": a short name has no initials behind it there.
    private static bool IsBeforePlace(ReadOnlySpan<byte> rest) => rest.Length > 5 && (rest.Slice(1).StartsWith(" In "u8) ||
        rest.Slice(1).StartsWith(" arXiv"u8) || (AsciiText.IsUpper(rest[2]) && AsciiText.IsUpper(rest[3]) && AsciiText.IsUpper(rest[4])));

    // The stop of an initial ends nothing, and that of "et al." and "vs." neither.
    private static bool EndsSentence(ReadOnlySpan<byte> before)
    {
        var start = before.Length;
        while (start > 0 && before[start - 1] is not ((byte)' ' or (byte)'.' or (byte)'-' or (byte)'\n'))
            start--;
        var word = before.Slice(start);
        return word.Length > 1 && !(word.Length < 3 && AsciiText.IsUpper(word[0]) && AsciiText.IsLower(word[1])) &&
            !AsciiText.EqualsIgnoreCase(word, "al") && !AsciiText.EqualsIgnoreCase(word, "vs") &&
            !AsciiText.EqualsIgnoreCase(word, "Proc") && !AsciiText.EqualsIgnoreCase(word, "Int") &&
                !AsciiText.EqualsIgnoreCase(word, "Conf");
    }
}
