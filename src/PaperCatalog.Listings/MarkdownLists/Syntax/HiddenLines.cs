namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <summary>Finds the ends of what hides lines: comments, fences around code, front matter.</summary>
/// <param name="text">The listing.</param>
internal sealed class HiddenLines(Utf8Text text)
{
    // The last line where a comment ends, and the last fence; looked for once.
    private int _lastCommentEnd = -1;
    private int _lastFence = -1;

    /// <summary>Whether a comment of several lines begins; what never ends hides nothing.</summary>
    public bool OpensComment(int index, ByteSpan line)
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

    /// <summary>Whether a fence closes below a line; what is never closed hides nothing.</summary>
    public bool HasFenceBelow(int line)
    {
        if (_lastFence < 0)
        {
            _lastFence = 0;
            for (var i = text.LineCount - 1; i > 0 && _lastFence == 0; i--)
                _lastFence = MarkdownLine.Read(text, i).Kind == LineKind.Fence ? i : 0;
        }

        return _lastFence > line;
    }

    /// <summary>The first line behind front matter; 0 where there is none.</summary>
    public int SkipFrontMatter()
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
}
