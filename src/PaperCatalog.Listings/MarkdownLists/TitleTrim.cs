namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Frees titles of what parts them from others.</summary>
/// <param name="text">The listing.</param>
/// <param name="scan">What is read of a block.</param>
internal sealed class TitleTrim(Utf8Text text, CandidateScan scan)
{
    private static readonly ByteSet s_before = new(",:; |-\""u8);
    private static readonly ByteSet s_behind = new(",:; |-[(\"\\\n\r"u8);

    /// <summary>A title without the signs around it that part it from others.</summary>
    public ByteSpan TrimTitle(ByteSpan title)
    {
        title = WhiteSpace.TrimLines(text, title);
        var (start, end) = (title.Start, title.End);
        while (start < end && s_before.Contains(text.Bytes[start]))
            start++;
        while (end > start && IsBehindTitle(end))
            end--;
        title = TrimBroken(WhiteSpace.TrimLines(text, ByteSpan.FromBounds(start, end)));
        var bytes = text.Slice(title);
        if (bytes.StartsWith("“"u8) && bytes.EndsWith("”"u8))
            title = new ByteSpan(title.Start + 3, title.Length - 6);
        return title;
    }

    /// <summary>Leaves out the bracket of a link that is broken: <c>[Title</c>, <c>Title]</c>.</summary>
    private ByteSpan TrimBroken(ByteSpan title)
    {
        var bytes = text.Slice(title);
        var (open, close) = (bytes.StartsWith("["u8), bytes.EndsWith("]"u8));
        if (bytes.Length < 3 || scan.Candidate.IsMarked ||
            (open ? bytes.IndexOf((byte)']') > 0 && !close : !close || bytes.IndexOf((byte)'[') >= 0))
        {
            return title;
        }

        scan.Candidate.Broken = new ByteSpan(open ? title.Start : title.End - 1, 1);
        return WhiteSpace.TrimLines(text, ByteSpan.FromBounds(title.Start + (open ? 1 : 0), title.End - (close ? 1 : 0)));
    }

    // A stop behind a title parts it from what follows; three are its own.
    private bool IsBehindTitle(int end) => text.Bytes[end - 1] == '.'
        ? end < 2 || text.Bytes[end - 2] != '.'
        : s_behind.Contains(text.Bytes[end - 1]);
}
