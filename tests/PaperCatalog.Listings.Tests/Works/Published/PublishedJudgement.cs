using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Repeats;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Works.Published;

/// <summary>What the product says of a set: the groups that are one paper, and those with what it says to be probably one.</summary>
internal sealed class PublishedJudgement
{
    private readonly PublishedSet _set;
    private readonly int[] _parents;

    private PublishedJudgement(PublishedSet set)
    {
        (_set, _parents) = (set, [.. Enumerable.Range(0, set.Ids.Length)]);
    }

    /// <summary>The records that are one paper.</summary>
    public required IReadOnlyCollection<string[]> Merged { get; init; }

    /// <summary>The same, with the papers that <c>PAPER303</c> says to be probably one.</summary>
    public required IReadOnlyCollection<string[]> Said { get; init; }

    /// <summary>The pairs that are said, with the message.</summary>
    public required IReadOnlyList<(string Later, string First, string Message)> Pairs { get; init; }

    /// <summary>Reads a set as a listing, and makes its catalogue.</summary>
    public static PublishedJudgement Of(PublishedSet set)
    {
        var reading = Reader.Read(set.Listing, new ListingOptions("refs.bib"));
        Assert.Equal(set.Ids.Length, reading.Entries.Count);
        EquatableArray<EntryFacts>[] facts = [EntryFacts.Of(reading)];
        var build = CatalogBuild.Build("Papers", facts);
        var works = build.Works.Select(work => work.Appearances).ToEquatableArray();
        var judgement = new PublishedJudgement(set) { Merged = [], Said = [], Pairs = [] };
        foreach (var work in works)
        {
            foreach (var place in work)
                judgement.Join(work[0].Entry, place.Entry);
        }

        var merged = judgement.Groups();
        var pairs = new List<(string, string, string)>();
        foreach (var (_, problem) in RepeatChecks.FindAcross(new ListingSet([new NamedReading("refs.bib", reading)]), facts, works))
        {
            if (problem.Rule != RuleTable.ProbableRepeat)
                continue;
            var (later, first) = (EntryAt(reading, problem.Span), EntryAt(reading, problem.Related!.Value.Span));
            judgement.Join(later, first);
            pairs.Add((set.Ids[later], set.Ids[first], string.Join(" | ", problem.Arguments)));
        }

        return new PublishedJudgement(set) { Merged = merged, Said = judgement.Groups(), Pairs = pairs };
    }

    private static int EntryAt(ListingReading reading, ByteSpan span)
    {
        var (low, high) = (0, reading.Entries.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = reading.Entries[middle].Span.Start <= span.Start ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private int Find(int record)
    {
        while (_parents[record] != record)
            record = _parents[record] = _parents[_parents[record]];
        return record;
    }

    private void Join(int left, int right) => _parents[Find(left)] = Find(right);

    private List<string[]> Groups() =>
    [
        .. Enumerable.Range(0, _set.Ids.Length).GroupBy(Find, record => _set.Ids[record])
            .Select(group => group.ToArray()).Where(group => group.Length > 1),
    ];
}
