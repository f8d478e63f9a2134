using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Repeats.Titles;
using PaperCatalog.Listings.Repeats.Words;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Works;
using PaperCatalog.Listings.Works.Judging;
using PaperCatalog.Listings.Works.Titles;

namespace PaperCatalog.Listings.Repeats.Probable;

/// <summary>
/// Finds papers that are probably of a work that an earlier paper is of (<see cref="RuleTable.ProbableRepeat"/>).
/// </summary>
internal sealed class ProbableRepeats
{
    // So many that all cores have something to do, and no more than are soon forgotten.
    private const int PairsAtOnce = 8192;

    private readonly ListingSet _listings;
    private readonly SeriesTitles _series;
    private readonly TitleVocabulary _vocabulary = new();
    private readonly TitleParts _parts = new();
    private readonly List<RepeatCandidate> _papers = [];
    private long _comparisons;

    /// <summary>Reads the works of the listings.</summary>
    public ProbableRepeats(ListingSet listings, ComparedWorks works)
    {
        (_listings, _series) = (listings, works.Series);
        var sketches = SketchedAbstracts.Read(listings, _vocabulary.Abstracts);
        var titles = new TitleFormReader(_vocabulary);
        for (var number = 0; number < works.Count; number++)
        {
            if (RepeatCandidate.Read(works, number, listings, sketches, titles) is { } candidate)
            {
                _papers.Add(candidate);
                _parts.Add(candidate.Form);
            }
        }
    }

    /// <summary>What the report took.</summary>
    public RepeatWork Work { get; private set; }

    /// <summary>Reports each such paper once, against the first that it repeats, and versions where there is none.</summary>
    public void Report(List<ListingProblem> problems)
    {
        var firsts = FindFirsts();
        for (var later = 0; later < firsts.Length; later++)
        {
            if (firsts[later] is { } first)
                problems.Add(Report(_papers[first.Paper], _papers[later], first.Finding));
        }
    }

    /// <summary>For each paper the number of the first one that it probably repeats, else of the first that it is a version of.</summary>
    private (int Paper, RepeatFinding Finding)?[] FindFirsts()
    {
        var firsts = new (int Paper, RepeatFinding Finding)?[_papers.Count];
        var judge = new RepeatJudge(_listings, _vocabulary, _parts, _series);
        var byTitle = TitleOrder.Of(_papers.ConvertAll(paper => paper.Form), _vocabulary);
        var blocks = FileAll(byTitle);
        var ids = new ArxivMarks(_papers, byTitle);
        foreach (var (first, later) in FindPairs(blocks, byTitle, ids, judge))
        {
            var known = firsts[later];
            if (known is { Finding.AreVersions: false } && known.Value.Paper <= first)
                continue;
            if (judge.Judge(_papers[first], _papers[later]) is { } finding && !IsSaidAlready(first, later, finding) && IsBetter(first, finding, known))
                firsts[later] = (first, finding);
        }

        Work = new RepeatWork(_comparisons, judge.Examined, judge.Estimated, blocks.LeftOut);
        return firsts;
    }

    /// <summary>The pairs that may repeat one another, in the order of the files; most are turned away, on all cores.</summary>
    private IEnumerable<(int First, int Later)> FindPairs(CandidateBlocks blocks, int[] byTitle, ArxivMarks ids, RepeatJudge judge)
    {
        var pairs = new List<(int First, int Later)>(PairsAtOnce);
        foreach (var (left, right) in blocks.Pairs())
        {
            _comparisons++;
            // What nearly all pairs end with comes before whatever has to be fetched for it.
            if (ids.Differ(left, right))
                continue;
            pairs.Add((Math.Min(byTitle[left], byTitle[right]), Math.Max(byTitle[left], byTitle[right])));
            if (pairs.Count < PairsAtOnce)
                continue;
            foreach (var pair in TakeLikely(pairs, judge))
                yield return pair;
        }

        foreach (var pair in TakeLikely(pairs, judge))
            yield return pair;
    }

    private IEnumerable<(int First, int Later)> TakeLikely(List<(int First, int Later)> pairs, RepeatJudge judge)
    {
        var areLikely = Batches.Make(pairs.Count, number => judge.MayRepeat(_papers[pairs[number].First], _papers[pairs[number].Later]));
        for (var number = 0; number < areLikely.Length; number++)
        {
            if (areLikely[number])
                yield return pairs[number];
        }

        pairs.Clear();
    }

    // Two entries of a listing that are of one work are reported where the listing is looked at by itself.
    private bool IsSaidAlready(int first, int later, RepeatFinding finding) =>
        finding.Verdict == WorkVerdict.One && _papers[first].Place.Listing == _papers[later].Place.Listing;

    private static bool IsBetter(int first, RepeatFinding finding, (int Paper, RepeatFinding Finding)? known) =>
        known is not { } other || (finding.AreVersions == other.Finding.AreVersions ? first < other.Paper : !finding.AreVersions);

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
            blocks.Add(keys.Of(paper.Record), rank, isWhole: true);
        }

        return blocks;
    }

    private ListingProblem Report(RepeatCandidate first, RepeatCandidate later, RepeatFinding finding)
    {
        var (there, here) = (_listings.EntryAt(first.Place).Title!.Value, _listings.EntryAt(later.Place).Title!.Value);
        var (title, place) = (Excerpt.Of(_listings.TextAt(first.Place), there), _listings.Describe(first.Place, there));
        var reason = EvidenceText.Of(finding.Evidence);
        var problem = finding.AreVersions
            ? Problem.At(RuleTable.OtherVersion, here, title, place, reason)
            : Problem.At(RuleTable.ProbableRepeat, here, title, place, reason, RemedyFor(finding.Evidence));
        var related = new RelatedPlace(first.Place.Listing, _listings.TextAt(first.Place).GetSource(there));
        return new ListingProblem(
            later.Place.Listing, problem.InSource(_listings.TextAt(later.Place)) with { Related = related });
    }

    private static string RemedyFor(WorkEvidence evidence) => evidence.Title == TitleAgreement.Same
        ? "correct what differs, or disable the rule for one of the two entries"
        : "give both one title, or disable the rule for one of the two entries";
}
