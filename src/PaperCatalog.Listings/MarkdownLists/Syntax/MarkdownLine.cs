namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <summary>A line of Markdown.</summary>
/// <param name="Kind">What it begins as.</param>
/// <param name="Span">The line without the white space around it.</param>
/// <param name="Content">What is behind its mark.</param>
/// <param name="Level">The level of a heading; else how far it is from the margin.</param>
internal readonly record struct MarkdownLine(LineKind Kind, ByteSpan Span, ByteSpan Content, int Level)
{
    /// <summary>The line at an index.</summary>
    public static MarkdownLine Read(Utf8Text text, int index)
    {
        var line = text.GetLine(index);
        var span = WhiteSpace.Trim(text, line);
        if (span.IsEmpty)
            return new MarkdownLine(LineKind.Blank, span, span, 0);
        var level = LineMarks.LevelOf(text.Slice(ByteSpan.FromBounds(line.Start, span.Start)));
        // A citation, or the mark of a comment.
        var quote = SkipQuote(text, span);
        var bytes = text.Slice(quote);
        if (bytes.IsEmpty)
            return new MarkdownLine(LineKind.Other, span, span, level);
        return ReadMark(text, span, quote, bytes, level);
    }

    private static MarkdownLine ReadMark(Utf8Text text, ByteSpan span, ByteSpan quote, ReadOnlySpan<byte> bytes, int level)
    {
        if (LineMarks.HeadingLevel(bytes) is > 0 and var heading)
            return new MarkdownLine(LineKind.Heading, span, TrimHeading(text, ByteSpan.FromBounds(quote.Start + heading, quote.End)),
                heading);
        if (bytes.StartsWith("```"u8) || bytes.StartsWith("~~~"u8))
            return new MarkdownLine(LineKind.Fence, span, span, level);
        if (LineMarks.IsAcross(bytes) || ReferenceTargets.IsAt(text, quote))
            return new MarkdownLine(LineKind.Other, span, span, level);
        if (LineMarks.BulletLength(bytes) is > 0 and var bullet)
            return new MarkdownLine(LineKind.Item, span, WhiteSpace.Trim(text, ByteSpan.FromBounds(quote.Start + bullet, quote.End)),
                level);
        if (bytes[0] == '|' || (bytes.IndexOf((byte)'|') > 0 && LineMarks.IsRule(bytes)))
            return new MarkdownLine(LineMarks.IsRule(bytes) ? LineKind.Rule : LineKind.Row, span, quote, level);
        if (HtmlLines.IsHeading(bytes))
            return new MarkdownLine(LineKind.Heading, span, quote, bytes[2] - '0');
        return new MarkdownLine(HtmlLines.IsBlock(bytes) ? LineKind.Other : LineKind.Text, span, quote, level);
    }

    private static ByteSpan SkipQuote(Utf8Text text, ByteSpan span)
    {
        var bytes = text.Slice(span);
        var at = 0;
        while (at < bytes.Length && bytes[at] is (byte)'>' or (byte)' ')
            at++;
        return bytes[0] == '>' ? ByteSpan.FromBounds(span.Start + at, span.End) : span;
    }

    private static ByteSpan TrimHeading(Utf8Text text, ByteSpan span)
    {
        span = WhiteSpace.Trim(text, span);
        var end = span.End;
        while (end > span.Start && text.Bytes[end - 1] == '#')
            end--;
        // "C#" keeps its sign.
        return end < span.End && (end == span.Start || AsciiText.IsSpace(text.Bytes[end - 1]))
            ? WhiteSpace.Trim(text, ByteSpan.FromBounds(span.Start, end)) : span;
    }
}
