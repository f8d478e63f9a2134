using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.MarkdownLists.Syntax;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>What stands below one heading, until it is decided what of it is a paper: that one is shows in those beside it.</summary>
internal sealed class PaperRun(ListingDraft draft, ListEntry entries)
{
    private readonly List<(Candidate Candidate, Section? Section, bool IsOfPapers)> _candidates = [];
    private readonly HashSet<Candidate> _known = [];

    /// <summary>Adds a candidate.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="section">What it is in.</param>
    /// <param name="isOfPapers">Whether it is in a table whose columns are those of papers.</param>
    public void Add(Candidate candidate, Section? section, bool isOfPapers = false)
    {
        _candidates.Add((candidate, section, isOfPapers));
        _known.Add(candidate);
    }

    /// <summary>Whether a candidate is here.</summary>
    public bool Contains(Candidate candidate) => _known.Contains(candidate);

    /// <summary>Takes back the last candidate that was added, if it is this one.</summary>
    public void Remove(Candidate candidate)
    {
        if (_candidates.Count > 0 && ReferenceEquals(_candidates[_candidates.Count - 1].Candidate, candidate))
            _candidates.RemoveAt(_candidates.Count - 1);
    }

    /// <summary>Takes back the last candidate, if it is of this row.</summary>
    public void RemoveLast(Block row)
    {
        if (_candidates.Count > 0 && _candidates[_candidates.Count - 1].Candidate.Block == row)
            _candidates.RemoveAt(_candidates.Count - 1);
    }

    /// <summary>Decides what is a paper, and adds its entries.</summary>
    public void End()
    {
        var (papers, others) = (0, 0);
        foreach (var (candidate, _, isOfPapers) in _candidates)
        {
            if (candidate.IsPaper || (isOfPapers && candidate.Title is not null))
                papers++;
            else if (candidate is { Block.Kind: BlockKind.Item, Broken.IsEmpty: true })
                others++;
        }

        var isList = papers > 0 && papers >= others;
        foreach (var (candidate, section, isOfPapers) in _candidates)
            End(candidate, section, isOfPapers, isList);
        _candidates.Clear();
        _known.Clear();
    }

    private void End(Candidate candidate, Section? section, bool isOfPapers, bool isList)
    {
        var isPaper = candidate.IsPaper || (candidate.Title is not null && isOfPapers) ||
            (isList && candidate.Block.Kind != BlockKind.Paragraph &&
                (candidate.IsPaperAmongPapers || (candidate.Title is not null && !candidate.Broken.IsEmpty)));
        if (isPaper && entries.Make(candidate, section) is { } entry)
        {
            if (!candidate.Broken.IsEmpty)
                draft.ReportSyntax(candidate.Broken, "a link, '[title](address)'");
            entry.IsWhole = candidate.Broken.IsEmpty;
            draft.Add(entry);
        }
        else if (isPaper || IsStray(candidate, isOfPapers, isList))
        {
            draft.ReportText(RuleTable.StrayText, WhiteSpace.TrimLines(draft.Text, candidate.Span));
        }
    }

    // A link to something else is meant to be there; a text among papers is one that lost its link.
    private static bool IsStray(Candidate candidate, bool isOfPapers, bool isList) => isOfPapers || candidate.Block.Kind switch
    {
        BlockKind.Paragraph => candidate is { IsMarked: true, TitleTarget.IsEmpty: true, People.Count: > 1 },
        BlockKind.Item or BlockKind.Row =>
            isList && candidate.TitleKind != LinkKind.NoPaper && (candidate.HasPaperLink || candidate.Links.Count == 0),
        _ => false,
    };
}
