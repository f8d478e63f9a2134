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
    private readonly HiddenLines _hidden = new(text);
    private readonly TextLines _lines = new(text);
    private readonly List<Block> _blocks = [];
    private bool _isBehindBlank;
    private bool _isInText;
    private bool _isInTable;

    /// <summary>The blocks, in order.</summary>
    public List<Block> Read()
    {
        var fence = -1;
        var comment = false;
        for (var i = _hidden.SkipFrontMatter(); i < text.LineCount; i++)
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

            if (comment || _hidden.OpensComment(i, line.Span))
            {
                comment = text.Slice(line.Span).IndexOf("-->"u8) < 0;
                Add(new Block(BlockKind.Other, line.Span, line.Span, line.Level));
                continue;
            }

            if (line.Kind == LineKind.Fence || fence >= 0)
            {
                fence = line.Kind != LineKind.Fence ? fence : fence < 0 && _hidden.HasFenceBelow(i) ? i : -1;
                Add(new Block(BlockKind.Other, line.Span, line.Span, line.Level));
                continue;
            }

            Add(line);
        }

        return _blocks;
    }

    private void Add(MarkdownLine line)
    {
        switch (line.Kind)
        {
            case LineKind.Heading:
                Add(new Block(BlockKind.Heading, line.Span, line.Content, line.Level));
                break;
            case LineKind.Item:
                // How far it is from the margin is a part of it.
                var start = text.GetLine(text.GetLineIndex(line.Span.Start)).Start;
                Add(new Block(BlockKind.Item, ByteSpan.FromBounds(start, line.Span.End), line.Content, line.Level), isText: true);
                break;
            case LineKind.Row:
                Add(new Block(BlockKind.Row, line.Span, line.Content, line.Level));
                break;
            case LineKind.Rule:
                FindHeader();
                _isInTable = true;
                Add(new Block(BlockKind.Rule, line.Span, line.Content, line.Level));
                break;
            case LineKind.Text when _isInTable && IsRow(text.Slice(line.Content)):
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

    /// <summary>Makes a row of the line above the dashes of a table: a header need not begin with the sign of one.</summary>
    private void FindHeader()
    {
        if (!_isInText || _blocks[_blocks.Count - 1] is not { Kind: BlockKind.Paragraph } header)
            return;
        var bytes = text.Slice(header.Content);
        if (bytes.IndexOf((byte)'|') > 0 && bytes.IndexOfAny((byte)'\n', (byte)'\r') < 0)
            _blocks[_blocks.Count - 1] = header with { Kind = BlockKind.Row };
    }

    /// <summary>Whether a line of a table is a row that has lost its first sign: a link stands in its first cell.</summary>
    private static bool IsRow(ReadOnlySpan<byte> line) =>
        line.IndexOf(" | "u8) is > 0 and var cell && line.IndexOf("]("u8) is >= 0 and var link && link < cell;

    private void AddText(MarkdownLine line)
    {
        var above = _isInText ? _blocks[_blocks.Count - 1] : default;
        if (_isInText && !isLabelled(line.Content) && _lines.GoesOn(above, line))
        {
            _blocks[_blocks.Count - 1] = above with
            {
                Span = ByteSpan.FromBounds(above.Span.Start, line.Span.End),
                Content = ByteSpan.FromBounds(above.Content.Start, line.Span.End),
            };
            return;
        }

        var isLoose = _isInText && _lines.IsLoose(above, line);
        Add(new Block(BlockKind.Paragraph, line.Span, line.Content, line.Level) { IsLoose = isLoose }, isText: true);
    }
}
