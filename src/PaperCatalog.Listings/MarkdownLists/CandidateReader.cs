using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Reads what a block says of a paper, if it is one: a title, and around it people, place, year and links.</summary>
/// <remarks>
/// The title is what is marked as one: a link that is no label, or bold text. Where nothing is marked it is the text up to where
/// people, a place, a line's end or a link begin.
/// </remarks>
/// <param name="text">The listing.</param>
/// <param name="parser">Cuts it into pieces.</param>
internal sealed partial class CandidateReader(Utf8Text text, InlineParser parser)
{
    private List<InlinePiece> _pieces = [];
    private Candidate _candidate = null!;
    private bool _isTitleColumn;

    /// <summary>Reads a block.</summary>
    public Candidate Read(Block block) => Read(block, block.Content, isTitleColumn: false);

    /// <summary>Reads the cell of a row that holds the title.</summary>
    public Candidate ReadTitleCell(Block row, ByteSpan cell) => Read(row, cell, isTitleColumn: true);

    private Candidate Read(Block block, ByteSpan content, bool isTitleColumn)
    {
        _candidate = new Candidate(block);
        (_isTitleColumn, _isPeopleEnded, _isBehindRemark) = (isTitleColumn, false, false);
        _pieces = parser.Read(content);
        var title = FindTitle(out var prefixes, out var next);
        foreach (var prefix in prefixes)
            AddTokens(prefix, isItalic: false, isBeforeTitle: true);
        if (title is { } some)
            _candidate.Title = TrimTitle(some);
        if (_candidate.Title is { IsEmpty: true })
            _candidate.Title = null;
        ReadTail(next);
        _candidate.IsBare = _candidate is { People.Count: 0, Links.Count: 0, Venue.IsEmpty: true, Date: null };
        return _candidate;
    }

    /// <summary>A title without the signs around it that part it from others.</summary>
    private ByteSpan TrimTitle(ByteSpan title)
    {
        title = WhiteSpace.TrimLines(text, title);
        var (start, end) = (title.Start, title.End);
        while (start < end && text.Bytes[start] is (byte)',' or (byte)':' or (byte)';' or (byte)' ' or (byte)'|' or (byte)'-' or (byte)'"')
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
        if (bytes.Length < 3 || _candidate.IsMarked || (open ? bytes.IndexOf((byte)']') > 0 && !close : !close || bytes.IndexOf((byte)'[') >= 0))
            return title;
        _candidate.Broken = new ByteSpan(open ? title.Start : title.End - 1, 1);
        return WhiteSpace.TrimLines(text, ByteSpan.FromBounds(title.Start + (open ? 1 : 0), title.End - (close ? 1 : 0)));
    }

    // A stop behind a title parts it from what follows; three are its own.
    private bool IsBehindTitle(int end) => text.Bytes[end - 1] switch
    {
        (byte)',' or (byte)':' or (byte)';' or (byte)' ' or (byte)'|' or (byte)'-' or (byte)'[' or (byte)'(' or (byte)'"' or (byte)'\\' or (byte)'\n' or (byte)'\r' => true,
        (byte)'.' => end < 2 || text.Bytes[end - 2] != '.',
        _ => false,
    };

    private void AddLink(LabelKind label, string? name, ByteSpan target)
    {
        var kind = PaperHosts.KindOf(text.Slice(target));
        // A link to a place of the page, or to nothing, is none.
        if (target.IsEmpty || text.Bytes[target.Start] == '#')
            return;
        _candidate.Links.Add(new ListLink(label, name, target));
        _candidate.HasPaperLink |= label == LabelKind.Paper ? kind != LinkKind.NoPaper : label == LabelKind.None && kind == LinkKind.Paper && name is not null;
    }
}
