using PaperCatalog.Listings.Directives;

namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <summary>Parts the lines of Markdown into blocks.</summary>
/// <remarks>
/// As <see href="https://spec.commonmark.org/0.31.2/#blocks-and-inlines">CommonMark</see> has it, but for lines that are right below an
/// item and not further from the margin: these go on with the item only where it cannot end. So a line between two items never
/// becomes a part of one of them.
/// </remarks>
/// <param name="text">The listing.</param>
/// <param name="marker">What directives begin with.</param>
/// <param name="isLabelled">Whether a line begins with a label, and so is a block of its own.</param>
internal sealed class BlockReader(Utf8Text text, DirectiveMarker marker, Func<ByteSpan, bool> isLabelled)
{
    // What goes on with an item is further from the margin than that.
    private const int Indentation = 2;

    private readonly List<Block> _blocks = [];
    private bool _isBehindBlank;
    private bool _isInText;
    private bool _isInTable;

    /// <summary>The blocks, in order.</summary>
    public List<Block> Read()
    {
        var fence = -1;
        var comment = false;
        for (var i = SkipFrontMatter(); i < text.LineCount; i++)
        {
            var line = MarkdownLine.Read(text, i);
            if (line.Kind == LineKind.Blank)
            {
                (_isBehindBlank, _isInText, _isInTable) = (true, false, false);
                continue;
            }

            if (marker.Find(text.Slice(line.Span), out var isExact) > 0)
            {
                // One as it should be is a comment, which is no part of the text around it.
                _isInText &= isExact;
                continue;
            }

            if (comment || OpensComment(i, line.Span))
            {
                comment = text.Slice(line.Span).IndexOf("-->"u8) < 0;
                Add(new Block(BlockKind.Other, line.Span, line.Span, line.Level));
                continue;
            }

            if (line.Kind == LineKind.Fence || fence >= 0)
            {
                fence = line.Kind != LineKind.Fence ? fence : fence < 0 && HasFenceBelow(i) ? i : -1;
                Add(new Block(BlockKind.Other, line.Span, line.Span, line.Level));
                continue;
            }

            Add(line);
        }

        return _blocks;
    }

    private int _lastCommentEnd = -1;

    /// <summary>Whether a comment of several lines begins; what never ends hides nothing.</summary>
    private bool OpensComment(int index, ByteSpan line)
    {
        var bytes = text.Slice(line);
        if (!bytes.StartsWith("<!--"u8) || bytes.IndexOf("-->"u8) >= 0)
            return false;
        if (_lastCommentEnd < 0)
        {
            var end = text.Bytes.LastIndexOf("-->"u8);
            _lastCommentEnd = end < 0 ? 0 : text.GetLineIndex(end);
        }

        return _lastCommentEnd > index;
    }

    private int _lastFence = -1;

    /// <summary>Whether a fence closes below a line; what is never closed hides nothing.</summary>
    private bool HasFenceBelow(int line)
    {
        if (_lastFence < 0)
        {
            _lastFence = 0;
            for (var i = text.LineCount - 1; i > 0 && _lastFence == 0; i--)
                _lastFence = MarkdownLine.Read(text, i).Kind == LineKind.Fence ? i : 0;
        }

        return _lastFence > line;
    }

    private int SkipFrontMatter()
    {
        if (!IsFrontMatterMark(0))
            return 0;
        for (var i = 1; i < text.LineCount; i++)
        {
            if (IsFrontMatterMark(i))
                return i + 1;
        }

        return 0;
    }

    private bool IsFrontMatterMark(int line) => text.Slice(WhiteSpace.Trim(text, text.GetLine(line))).SequenceEqual("---"u8);

    private void Add(MarkdownLine line)
    {
        switch (line.Kind)
        {
            case LineKind.Heading:
                Add(new Block(BlockKind.Heading, line.Span, line.Content, line.Level));
                break;
            case LineKind.Item:
                // How far it is from the margin is a part of it.
                Add(new Block(BlockKind.Item, ByteSpan.FromBounds(text.GetLine(text.GetLineIndex(line.Span.Start)).Start, line.Span.End), line.Content, line.Level), isText: true);
                break;
            case LineKind.Row:
                Add(new Block(BlockKind.Row, line.Span, line.Content, line.Level));
                break;
            case LineKind.Rule:
                // A header need not begin with the sign of a row.
                if (_isInText && _blocks[_blocks.Count - 1] is { Kind: BlockKind.Paragraph } header && text.Slice(header.Content).IndexOf((byte)'|') > 0 && text.Slice(header.Content).IndexOfAny((byte)'\n', (byte)'\r') < 0)
                    _blocks[_blocks.Count - 1] = header with { Kind = BlockKind.Row };
                _isInTable = true;
                Add(new Block(BlockKind.Rule, line.Span, line.Content, line.Level));
                break;
            case LineKind.Text when _isInTable && text.Slice(line.Content).IndexOf(" | "u8) > 0 && text.Slice(line.Content).IndexOf("]("u8) is var link && link >= 0 && link < text.Slice(line.Content).IndexOf(" | "u8):
                Add(new Block(BlockKind.Row, line.Span, line.Content, line.Level));
                break;
            case LineKind.Text:
                AddText(line);
                break;
            default:
                Add(new Block(BlockKind.Other, line.Span, line.Span, line.Level));
                break;
        }
    }

    private void Add(Block block, bool isText = false)
    {
        _blocks.Add(block with { IsBehindBlank = _isBehindBlank });
        (_isBehindBlank, _isInText) = (false, isText);
    }

    private void AddText(MarkdownLine line)
    {
        var above = _isInText ? _blocks[_blocks.Count - 1] : default;
        if (_isInText && !isLabelled(line.Content) && GoesOn(above, line))
        {
            _blocks[_blocks.Count - 1] = above with
            {
                Span = ByteSpan.FromBounds(above.Span.Start, line.Span.End), Content = ByteSpan.FromBounds(above.Content.Start, line.Span.End),
            };
            return;
        }

        var isLoose = _isInText && above.Kind == BlockKind.Item && (line.Level < above.Level + Indentation || IsFragment(text.Slice(line.Content)));
        Add(new Block(BlockKind.Paragraph, line.Span, line.Content, line.Level) { IsLoose = isLoose }, isText: true);
    }

    private bool GoesOn(Block above, MarkdownLine line)
    {
        if (above.Kind == BlockKind.Paragraph)
            return !IsPaperOfItsOwn(above, line);
        var last = LastLineOf(above);
        if (IsOpen(last))
            return true;
        // A link below the name of a list is an item that lost its mark.
        var bytes = text.Slice(line.Content);
        var isItem = bytes.StartsWith("["u8) && !bytes.StartsWith("[["u8) && bytes.IndexOf("]("u8) > 0 && last.IndexOf("]("u8) < 0;
        return line.Level >= above.Level + Indentation && !isItem && !IsFragment(bytes);
    }

    // "title](address)": the line above has lost the start of the link.
    private static bool IsFragment(ReadOnlySpan<byte> line) => line.IndexOf("]("u8) is >= 0 and var end && line.Slice(0, end).IndexOf((byte)'[') < 0;

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
        if (line[line.Length - 1] is (byte)',' or (byte)';' or (byte)'&' or (byte)'(' or (byte)'[' || line.EndsWith(" and"u8) || line.EndsWith("<br>"u8))
            return true;
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
        var isMarked = bytes.StartsWith("**"u8) || (bytes.StartsWith("["u8) && !bytes.StartsWith("[["u8));
        var last = LastLineOf(above);
        return isMarked && last.IndexOf("]("u8) > 0 && !last.EndsWith("<br>"u8) && !last.EndsWith("\\"u8) && !last.EndsWith(","u8);
    }
}
