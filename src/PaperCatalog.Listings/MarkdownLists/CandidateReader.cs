using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Reads what a block says of a paper, if it is one: a title, and around it people, place, year and links.</summary>
/// <remarks>
/// The title is what is marked as one: a link that is no label, or bold text. Where nothing is marked it is the text up to where
/// people, a place, a line's end or a link begin.
/// </remarks>
internal sealed class CandidateReader
{
    private readonly CandidateScan _scan;
    private readonly TokenTaker _tokens;
    private readonly TitleFinder _titles;
    private readonly TitleTrim _trim;
    private readonly TailReader _tail;

    /// <summary>A reader of the blocks of a listing.</summary>
    /// <param name="text">The listing.</param>
    /// <param name="parser">Cuts it into pieces.</param>
    public CandidateReader(Utf8Text text, InlineParser parser)
    {
        _scan = new CandidateScan(text, parser);
        var people = new PeopleTaker(text, _scan);
        var places = new PlaceTaker(text, _scan);
        var labels = new LinkLabels(text, _scan);
        _tokens = new TokenTaker(text, _scan, people, places);
        var links = new LinkTaker(text, _scan, labels, people, _tokens);
        var prose = new ProseTaker(text, _scan, labels, links, _tokens);
        var finder = new ProseFinder(text, _scan);
        _titles = new TitleFinder(text, _scan, labels, links);
        _trim = new TitleTrim(text, _scan);
        _tail = new TailReader(_scan, links, finder, prose, _tokens);
        var lines = new LineLabel(text);
        Kinds = new BlockKinds(text, _scan, lines, labels, finder);
        Details = new DetailReader(text, _scan, Kinds, lines, prose, _tail,
            new LabelledValues(text, _scan, people, places, _tokens, links));
    }

    /// <summary>Tells what blocks are.</summary>
    public BlockKinds Kinds { get; }

    /// <summary>Reads what stands below a title.</summary>
    public DetailReader Details { get; }

    /// <summary>Reads a block.</summary>
    public Candidate Read(Block block) => Read(block, block.Content, isTitleColumn: false);

    /// <summary>Reads the cell of a row that holds the title.</summary>
    public Candidate ReadTitleCell(Block row, ByteSpan cell) => Read(row, cell, isTitleColumn: true);

    private Candidate Read(Block block, ByteSpan content, bool isTitleColumn)
    {
        var candidate = new Candidate(block);
        _scan.Begin(candidate, content, isTitleColumn);
        var title = _titles.FindTitle(out var next);
        foreach (var prefix in _scan.Prefixes)
            _tokens.AddTokens(prefix, isItalic: false, isBeforeTitle: true);
        if (title is { } some && _trim.TrimTitle(some) is { IsEmpty: false } trimmed)
            candidate.Title = trimmed;
        _tail.ReadTail(next);
        candidate.IsBare = candidate is { People.Count: 0, Links.Count: 0, Venue.IsEmpty: true, Date: null };
        return candidate;
    }
}
