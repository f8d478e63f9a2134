using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Repeats.Titles;
using PaperCatalog.Listings.Repeats.Words;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Repeats.Probable;

/// <summary>
/// Finds papers that are probably of a work that an earlier paper is of (<see cref="RuleTable.ProbableRepeat"/>).
/// </summary>
internal sealed class ProbableRepeats
{
    private readonly ListingSet _listings;
    private readonly TitleVocabulary _vocabulary = new();
    private readonly TitleParts _parts = new();
    private readonly List<RepeatCandidate> _papers = [];

    /// <summary>Reads the works of the listings.</summary>
    public ProbableRepeats(ListingSet listings, EquatableArray<EquatableArray<EntryPlace>> works)
    {
        _listings = listings;
        foreach (var work in works)
        {
            if (RepeatCandidate.Read(work, listings, _vocabulary) is { } candidate)
            {
                _papers.Add(candidate);
                _parts.Add(candidate.Form);
            }
        }
    }

    /// <summary>What the report took.</summary>
    public RepeatWork Work { get; private set; }

    /// <summary>Reports each such paper once, against the first that it repeats.</summary>
    public void Report(List<ListingProblem> problems)
    {
        var firsts = FindFirsts();
        for (var later = 0; later < firsts.Length; later++)
        {
            if (firsts[later] is { } first)
                problems.Add(Report(_papers[first], _papers[later]));
        }
    }

    /// <summary>For each paper the number of the first one that it probably repeats.</summary>
    private int?[] FindFirsts()
    {
        var comparisons = 0L;
        var firsts = new int?[_papers.Count];
        var judge = new RepeatJudge(_listings, _vocabulary, _parts);
        var byTitle = TitleOrder.Of(_papers.ConvertAll(paper => paper.Form), _vocabulary);
        var blocks = FileAll(byTitle);
        foreach (var (left, right) in blocks.Pairs())
        {
            comparisons++;
            var (first, later) = (Math.Min(byTitle[left], byTitle[right]), Math.Max(byTitle[left], byTitle[right]));
            if (!(firsts[later] <= first) && judge.AreProbablyOne(_papers[first], _papers[later]))
                firsts[later] = first;
        }

        Work = new RepeatWork(comparisons, judge.Examined, judge.Estimated, blocks.LeftOut);
        return firsts;
    }

    private CandidateBlocks FileAll(int[] byTitle)
    {
        var (blocks, keys) = (new CandidateBlocks(byTitle), new BlockKeys(_vocabulary));
        for (var rank = 0; rank < byTitle.Length; rank++)
        {
            var paper = _papers[byTitle[rank]];
            blocks.Add(keys.Of(paper.Form.Whole), rank, isWhole: true);
            foreach (var part in paper.Form.Parts)
                blocks.Add(keys.Of(part), rank, isWhole: false);
            blocks.Add(keys.Of(paper.Sketch), rank, isWhole: true);
        }

        return blocks;
    }

    private ListingProblem Report(RepeatCandidate first, RepeatCandidate later)
    {
        var (there, here) = (_listings.EntryAt(first.Place).Title!.Value, _listings.EntryAt(later.Place).Title!.Value);
        var problem = Problem.At(
            RuleTable.ProbableRepeat,
            here,
            Excerpt.Of(_listings.TextAt(first.Place), there),
            _listings.Describe(first.Place, there));
        var related = new RelatedPlace(first.Place.Listing, _listings.TextAt(first.Place).GetSource(there));
        return new ListingProblem(
            later.Place.Listing, problem.InSource(_listings.TextAt(later.Place)) with { Related = related });
    }
}
