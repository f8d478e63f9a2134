namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <summary>Tells lines of text that go on with the block above them from those that begin another.</summary>
/// <param name="text">The listing.</param>
internal sealed class TextLines(Utf8Text text)
{
    // What goes on with an item is further from the margin than that.
    private const int Indentation = 2;

    /// <summary>Whether a line goes on with the block above it.</summary>
    public bool GoesOn(Block above, MarkdownLine line)
    {
        if (above.Kind == BlockKind.Paragraph)
            return !IsPaperOfItsOwn(above, line);
        var last = LastLineOf(above);
        if (IsOpen(last))
            return true;
        // A link below the name of a list is an item that lost its mark.
        var bytes = text.Slice(line.Content);
        var isItem = IsLink(bytes) && bytes.IndexOf("]("u8) > 0 && last.IndexOf("]("u8) < 0;
        return line.Level >= above.Level + Indentation && !isItem && !IsFragment(bytes);
    }

    /// <summary>Whether a line is right below an item, and nothing joins it to that.</summary>
    public bool IsLoose(Block above, MarkdownLine line) =>
        above.Kind == BlockKind.Item && (line.Level < above.Level + Indentation || IsFragment(text.Slice(line.Content)));

    // Labels and badges are no titles.
    private static bool IsLink(ReadOnlySpan<byte> line) =>
        line.StartsWith("["u8) && !line.StartsWith("[["u8) && !line.StartsWith("[!"u8) && !line.StartsWith("[<img"u8);

    // "title](address)": the line above has lost the start of the link.
    private static bool IsFragment(ReadOnlySpan<byte> line) => line.IndexOf("]("u8) is >= 0 and var end &&
        line.Slice(0, end).IndexOf((byte)'[') < 0;

    // Only the last line is looked at, however many there are.
    private ReadOnlySpan<byte> LastLineOf(Block block)
    {
        var line = text.GetLine(text.GetLineIndex(Math.Max(block.Span.Start, block.Span.End - 1)));
        var start = Math.Max(line.Start, block.Span.Start);
        return text.Slice(WhiteSpace.Trim(text, ByteSpan.FromBounds(start, block.Span.End)));
    }

    /// <summary>Whether a line cannot be the last of its text: a bracket is open, or a sign announces more.</summary>
    private static bool IsOpen(ReadOnlySpan<byte> line)
    {
        if (line.IsEmpty)
            return false;
        if (line[line.Length - 1] is (byte)',' or (byte)';' or (byte)'&' or (byte)'(' or (byte)'[' || line.EndsWith(" and"u8) ||
            line.EndsWith("<br>"u8))
        {
            return true;
        }

        var (round, square) = (0, 0);
        foreach (var value in line)
        {
            round += value == '(' ? 1 : value == ')' ? -1 : 0;
            square += value == '[' ? 1 : value == ']' ? -1 : 0;
        }

        return round > 0 || square > 0;
    }

    /// <summary>
    /// Whether a line of a paragraph begins another paper: its title is marked, and the lines above have the link of one already.
    /// </summary>
    private bool IsPaperOfItsOwn(Block above, MarkdownLine line)
    {
        var bytes = text.Slice(line.Content);
        var isMarked = bytes.StartsWith("**"u8) || IsLink(bytes);
        if (!isMarked)
            return false;
        var last = LastLineOf(above);
        return last.IndexOf("]("u8) > 0 && !last.EndsWith("<br>"u8) && !last.EndsWith("\\"u8) && !last.EndsWith(","u8);
    }
}
