using PaperCatalog.Listings.Checks;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Repeats;

namespace PaperCatalog.Listings.Catalogs;

/// <summary>What one listing by itself shows to be wrong with it, found when it is first asked for.</summary>
public sealed class ListingReport
{
    private readonly string _fileName;
    private readonly Lazy<EquatableArray<EntryFacts>> _facts;
    private readonly Lazy<DirectiveSet> _directives;
    private readonly Lazy<IReadOnlyList<Problem>> _all;
    private readonly Lazy<IReadOnlyList<Problem>> _enabled;

    /// <summary>What is wrong with what was read.</summary>
    /// <param name="reading">What stands in the listing.</param>
    /// <param name="fileName">The name of its file, for messages.</param>
    public ListingReport(ListingReading reading, string fileName)
    {
        _fileName = fileName;
        Reading = reading;
        _facts = new(FindFacts);
        _directives = new(() => DirectiveSet.Read(reading));
        _all = new(FindAll);
        _enabled = new(() => [.. All.Where(problem => !IsDisabled(problem))]);
    }

    /// <summary>What stands in the listing.</summary>
    public ListingReading Reading { get; }

    /// <summary>What the making of a catalogue has to know of its entries.</summary>
    public EquatableArray<EntryFacts> Facts => _facts.Value;

    /// <summary>Its directives.</summary>
    public DirectiveSet Directives => _directives.Value;

    /// <summary>All problems, in order of place, those included that directives disable.</summary>
    public IReadOnlyList<Problem> All => _all.Value;

    /// <summary>All problems at each place that they are about: what a directive can disable.</summary>
    internal IEnumerable<Problem> AllPlaces => All.Concat(All
        .Where(problem => problem.Rule.IsOfPair && problem.Related is not null)
        .Select(problem => problem with { Span = problem.Related!.Value.Span }));

    /// <summary>The problems that no directive disables, in order of place.</summary>
    public IReadOnlyList<Problem> Enabled => _enabled.Value;

    /// <summary>Those of <see cref="Enabled"/> that are shown: of each rule no more than the first few.</summary>
    public IEnumerable<Problem> Shown => ShownLimit.Apply(Enabled);

    private bool IsDisabled(Problem problem) => Directives.Disables(problem) ||
        (problem.Rule.IsOfPair && problem.Related is { } other && Directives.Disables(problem.Rule, other.Span));

    private EquatableArray<EntryFacts> FindFacts()
    {
        var facts = EntryFacts.Of(Reading);
        if (Directives.Names.Count == 0)
            return facts;
        var names = GivenNames.ByEntry(Directives.Names);
        return facts
            .Select((entry, i) => names.TryGetValue(i, out var given) ? entry with { Names = given } : entry)
            .ToEquatableArray();
    }

    private IReadOnlyList<Problem> FindAll() =>
    [
        .. Reading.Problems
            .Concat(EntryChecks.Find(Reading))
            .Concat(RepeatChecks.FindInListing(Reading, Facts, _fileName))
            .Concat(Directives.Malformed)
            .OrderBy(problem => problem.Span.Start),
    ];
}
