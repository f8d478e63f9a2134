using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Repeats;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Tests.Repeats.Labelled;

/// <summary>Pairs of titles made by a mutation, judged within a whole catalogue of them.</summary>
internal sealed class LabelledSet
{
    private const int OthersToTakeFrom = 20;

    private readonly TitleMutation _mutation;
    private readonly List<WrittenEntry> _firsts = [];
    private readonly List<WrittenEntry> _seconds = [];

    private LabelledSet(TitleMutation mutation)
    {
        _mutation = mutation;
    }

    /// <summary>Makes the pairs and judges them.</summary>
    /// <param name="mutation">How to make them.</param>
    /// <param name="papers">Real papers.</param>
    /// <param name="abstracts">Which titles have an abstract beside them.</param>
    public static Outcome Judge(TitleMutation mutation, IReadOnlyList<WrittenEntry> papers, Abstracts abstracts)
    {
        var set = new LabelledSet(mutation);
        set.MakePairs(papers, abstracts);
        return set.Judge();
    }

    /// <summary>Judges the real papers: any two are two works.</summary>
    public static Outcome JudgeReal(IReadOnlyList<WrittenEntry> papers, Abstracts abstracts)
    {
        var entries = abstracts == Abstracts.None ? papers.Select(paper => paper with { Abstract = null }) : papers;
        var found = WrittenListing.Find(WrittenListing.Named(WrittenListing.Of(entries)), RuleTable.ProbableRepeat);
        return new Outcome("distinct real titles", false, papers.Count * (papers.Count - 1) / 2, found.Length, 0) { Misjudged = found };
    }

    private void MakePairs(IReadOnlyList<WrittenEntry> papers, Abstracts abstracts)
    {
        // Of two works, one has words and an abstract that stand nowhere else: those of the next paper, which is left out.
        var step = _mutation.IsOneWork ? 1 : 2;
        var used = new HashSet<string>();
        for (var i = 0; i < papers.Count; i += step)
        {
            var next = papers[(i + 1) % papers.Count];
            var others = Enumerable.Range(1, OthersToTakeFrom).Select(at => papers[(i + at) % papers.Count].Title!).ToArray();
            if (_mutation.Apply(new LabelledTitle(papers[i].Title!, others)) is not var (first, second))
                continue;
            // What two pairs have in common could be labelled both ways.
            if (used.Contains(TitleRule.Fold(first)) || used.Contains(TitleRule.Fold(second)))
                continue;
            used.Add(TitleRule.Fold(first));
            used.Add(TitleRule.Fold(second));

            var other = _mutation.IsOneWork ? Reword(papers[i].Abstract!) : next.Abstract;
            _firsts.Add(new WrittenEntry(first, abstracts == Abstracts.None ? null : papers[i].Abstract));
            _seconds.Add(new WrittenEntry(second, abstracts == Abstracts.BothSides ? other : null));
        }
    }

    private Outcome Judge()
    {
        var listings = WrittenListing.Named(WrittenListing.Of(_firsts), WrittenListing.Of(_seconds));
        var joined = FindMerged(listings).Concat(FindReported(listings)).ToArray();
        var found = joined.Where(pair => IsPair(pair.First, pair.Later)).Select(pair => pair.Later.Entry).ToHashSet();
        var strays = joined.Where(pair => !IsPair(pair.First, pair.Later)).ToArray();
        var wrong = Enumerable.Range(0, _firsts.Count).Where(i => found.Contains(i) != _mutation.IsOneWork);
        return new Outcome(_mutation.Name, _mutation.IsOneWork, _firsts.Count, found.Count, strays.Length)
        {
            Misjudged =
            [
                .. wrong.Select(i => $"'{_seconds[i].Title}' for '{_firsts[i].Title}'"),
                .. strays.Select(stray => $"stray: '{TitleAt(stray.Later)}' for '{TitleAt(stray.First)}'"),
            ],
        };
    }

    private static bool IsPair(EntryPlace first, EntryPlace later) =>
        first.Listing == 0 && later == new EntryPlace(1, first.Entry);

    private string? TitleAt(EntryPlace place) => (place.Listing == 0 ? _firsts : _seconds)[place.Entry].Title;

    private static IEnumerable<(EntryPlace First, EntryPlace Later)> FindMerged(NamedReading[] listings) =>
        TestRepeats.Merge(listings)
            .SelectMany(paper => paper.Skip(1).Select(later => (paper[0], later)));

    private static IEnumerable<(EntryPlace First, EntryPlace Later)> FindReported(NamedReading[] listings)
    {
        foreach (var (listing, problem) in TestRepeats.FindAcross(listings))
        {
            if (problem.Rule == RuleTable.ProbableRepeat)
                yield return (PlaceOf(problem.Related!.Value.Listing, problem.Related.Value.Span), PlaceOf(listing, problem.Span));
        }

        EntryPlace PlaceOf(int listing, ByteSpan title) =>
            new(listing, listings[listing].Reading.Entries.ToList().FindIndex(entry => entry.Title == title));
    }

    // Another beginning and each fortieth word: a second version of the text.
    private static string Reword(string text)
    {
        var words = text.Split(' ');
        for (var i = 7; i < words.Length; i += 40)
            words[i] = "indeed";
        return "This is another beginning. " + string.Join(' ', words.Skip(6));
    }
}
