namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <summary>A line of Markdown.</summary>
/// <param name="Kind">What it begins as.</param>
/// <param name="Span">The line without the white space around it.</param>
/// <param name="Content">What is behind its mark.</param>
/// <param name="Level">The level of a heading; else how far it is from the margin.</param>
internal readonly record struct MarkdownLine(LineKind Kind, ByteSpan Span, ByteSpan Content, int Level)
{
    private const int TabStop = 4;

    // "1000." is a year.
    private const int MaxNumber = 3;

    private static readonly string[] s_blocks =
    [
        "<div", "</div", "<p>", "<p ", "</p", "<details", "</details", "<summary", "<table", "</table", "<tr", "</tr", "<td", "</td", "<th", "</th", "<thead", "<tbody",
        "<center", "</center", "<hr", "<ul", "</ul", "<ol", "</ol", "<li", "<style", "<script", "<source", "</picture",
    ];

    // These may stand before a title.
    private static readonly string[] s_inlines = ["<img", "<!--", "<br", "<a name", "<a id", "<a href=\"#", "<picture"];

    /// <summary>The line at an index.</summary>
    public static MarkdownLine Read(Utf8Text text, int index)
    {
        var line = text.GetLine(index);
        var span = WhiteSpace.Trim(text, line);
        if (span.IsEmpty)
            return new MarkdownLine(LineKind.Blank, span, span, 0);
        var level = LevelOf(text.Slice(ByteSpan.FromBounds(line.Start, span.Start)));
        // A citation, or the mark of a comment.
        var quote = SkipQuote(text, span);
        var bytes = text.Slice(quote);
        if (bytes.IsEmpty)
            return new MarkdownLine(LineKind.Other, span, span, level);
        return ReadMark(text, span, quote, bytes, level);
    }

    private static MarkdownLine ReadMark(Utf8Text text, ByteSpan span, ByteSpan quote, ReadOnlySpan<byte> bytes, int level)
    {
        if (HeadingLevel(bytes) is > 0 and var heading)
            return new MarkdownLine(LineKind.Heading, span, TrimHeading(text, ByteSpan.FromBounds(quote.Start + heading, quote.End)), heading);
        if (bytes.StartsWith("```"u8) || bytes.StartsWith("~~~"u8))
            return new MarkdownLine(LineKind.Fence, span, span, level);
        if (IsAcross(bytes) || ReferenceTargets.IsAt(text, quote))
            return new MarkdownLine(LineKind.Other, span, span, level);
        if (BulletLength(bytes) is > 0 and var bullet)
            return new MarkdownLine(LineKind.Item, span, WhiteSpace.Trim(text, ByteSpan.FromBounds(quote.Start + bullet, quote.End)), level);
        if (bytes[0] == '|' || (bytes.IndexOf((byte)'|') > 0 && IsRule(bytes)))
            return new MarkdownLine(IsRule(bytes) ? LineKind.Rule : LineKind.Row, span, quote, level);
        if (IsHtmlHeading(bytes))
            return new MarkdownLine(LineKind.Heading, span, quote, bytes[2] - '0');
        return new MarkdownLine(IsHtmlBlock(bytes) ? LineKind.Other : LineKind.Text, span, quote, level);
    }

    /// <summary>How far from the margin it is where so much white space is before it.</summary>
    private static int LevelOf(ReadOnlySpan<byte> space)
    {
        var level = 0;
        foreach (var value in space)
            level = value == '\t' ? level + TabStop - (level % TabStop) : level + 1;
        return level;
    }

    private static ByteSpan SkipQuote(Utf8Text text, ByteSpan span)
    {
        var bytes = text.Slice(span);
        var at = 0;
        while (at < bytes.Length && bytes[at] is (byte)'>' or (byte)' ')
            at++;
        return bytes[0] == '>' ? ByteSpan.FromBounds(span.Start + at, span.End) : span;
    }

    /// <summary>How many <c>#</c> begin a heading; 0 where it is none.</summary>
    private static int HeadingLevel(ReadOnlySpan<byte> bytes)
    {
        var level = 0;
        while (level < bytes.Length && bytes[level] == '#')
            level++;
        // People forget the space; "#tag" is text, and so is "#1".
        return level is > 0 and <= 6 && level < bytes.Length && (AsciiText.IsSpace(bytes[level]) || (level > 1 && AsciiText.IsWordByte(bytes[level]))) ? level : 0;
    }

    private static ByteSpan TrimHeading(Utf8Text text, ByteSpan span)
    {
        span = WhiteSpace.Trim(text, span);
        var end = span.End;
        while (end > span.Start && text.Bytes[end - 1] == '#')
            end--;
        // "C#" keeps its sign.
        return end < span.End && (end == span.Start || AsciiText.IsSpace(text.Bytes[end - 1])) ? WhiteSpace.Trim(text, ByteSpan.FromBounds(span.Start, end)) : span;
    }

    /// <summary>The length of the mark of an item with the space behind it; 0 where there is none.</summary>
    private static int BulletLength(ReadOnlySpan<byte> bytes)
    {
        var digits = AsciiText.CountDigits(bytes);
        if (digits is > 0 and <= MaxNumber && digits + 1 < bytes.Length && bytes[digits] is (byte)'.' or (byte)')')
            return bytes[digits + 1] is (byte)' ' or (byte)'\t' or (byte)'[' or (byte)'*' ? digits + 1 : 0;
        if (bytes.StartsWith("• "u8) || bytes.StartsWith("•["u8))
            return 3;
        if (bytes[0] is not ((byte)'-' or (byte)'*' or (byte)'+'))
            return 0;
        // A mark that was typed twice is one.
        var at = bytes[0] == '*' ? 1 : RunLength(bytes);
        if (at == bytes.Length)
            return 0;
        return AsciiText.IsSpace(bytes[at]) || (bytes[0] != '*' && bytes[at] == '[') ? at : 0;
    }

    private static int RunLength(ReadOnlySpan<byte> bytes)
    {
        var length = 1;
        while (length < bytes.Length && bytes[length] == bytes[0])
            length++;
        return length;
    }

    /// <summary>Whether a line is drawn across the page, or below a heading.</summary>
    private static bool IsAcross(ReadOnlySpan<byte> bytes)
    {
        if (bytes[0] is not ((byte)'-' or (byte)'*' or (byte)'_' or (byte)'='))
            return false;
        foreach (var value in bytes)
        {
            if (value != bytes[0] && value != ' ')
                return false;
        }

        return bytes.Length > 1;
    }

    /// <summary>Whether a row is the one below the header of a table.</summary>
    private static bool IsRule(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (value is not ((byte)'|' or (byte)'-' or (byte)':' or (byte)' ' or (byte)'\t'))
                return false;
        }

        return bytes.IndexOf((byte)'-') >= 0;
    }

    private static bool IsHtmlHeading(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 4 && bytes[0] == '<' && bytes[1] is (byte)'h' or (byte)'H' && bytes[2] is >= (byte)'1' and <= (byte)'6' && bytes[3] is (byte)'>' or (byte)' ';

    private static bool IsHtmlBlock(ReadOnlySpan<byte> bytes)
    {
        if (bytes[0] != '<')
            return false;
        return StartsWithAny(bytes, s_blocks) || (bytes[bytes.Length - 1] == '>' && StartsWithAny(bytes, s_inlines) && IsTagsAlone(bytes));
    }

    /// <summary>Whether nothing but white space stands between tags.</summary>
    private static bool IsTagsAlone(ReadOnlySpan<byte> bytes)
    {
        var isInTag = false;
        foreach (var value in bytes)
        {
            if (value is (byte)'<' or (byte)'>')
                isInTag = value == '<';
            else if (!isInTag && value > ' ')
                return false;
        }

        return true;
    }

    private static bool StartsWithAny(ReadOnlySpan<byte> bytes, string[] starts)
    {
        foreach (var start in starts)
        {
            if (AsciiText.StartsWithIgnoreCase(bytes, start))
                return true;
        }

        return false;
    }
}
