using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Repeats;

namespace PaperCatalog.Listings.Catalogs;

/// <summary>What shows to be wrong when all listings of a catalogue are looked at together.</summary>
public sealed class CatalogReport
{
    private readonly EquatableArray<Problem>[] _enabled;
    private readonly EquatableArray<Problem>[] _shown;

    private CatalogReport(IReadOnlyList<NamedReading> listings, IReadOnlyList<ListingReport> reports, CatalogBuild build)
    {
        var set = new ListingSet(listings);
        EquatableArray<EntryFacts>[] facts = [.. reports.Select(report => report.Facts)];
        var found = RepeatChecks.FindAcross(set, facts, build.Works.Select(work => work.Appearances).ToEquatableArray())
            .Concat(NameCollisions.Find(set, build))
            .Concat(RefusedNames.Find(set, reports, build))
            .ToArray();
        var byListing = found.ToLookup(problem => problem.Listing, problem => problem.Problem);
        // What is as true of the place that it repeats can be disabled there.
        var repeated = found.Where(problem => problem.Problem is { Rule.IsOfPair: true, Related: not null })
            .ToLookup(problem => problem.Problem.Related!.Value.Listing, problem => problem.Problem with { Span = problem.Problem.Related!.Value.Span });
        _enabled = new EquatableArray<Problem>[listings.Count];
        _shown = new EquatableArray<Problem>[listings.Count];
        for (var number = 0; number < listings.Count; number++)
        {
            var report = reports[number];
            _enabled[number] = byListing[number].Where(problem => !IsDisabled(reports, report, problem))
                .Concat(report.Directives.FindUnused(report.AllPlaces.Concat(byListing[number]).Concat(repeated[number])))
                .ToEquatableArray();
            _shown[number] = FindShown(report, _enabled[number]);
        }
    }

    /// <summary>The problems of a listing that are shown, beside those of its own <see cref="ListingReport"/>.</summary>
    /// <param name="number">The number of the listing, in the order of the listings' paths.</param>
    public EquatableArray<Problem> this[int number] => _shown[number];

    /// <summary>Looks at the listings together.</summary>
    /// <param name="listings">The listings, in the order of their paths.</param>
    /// <param name="reports">What each shows by itself.</param>
    /// <param name="build">The catalogue that they make.</param>
    public static CatalogReport Report(
        IReadOnlyList<NamedReading> listings, IReadOnlyList<ListingReport> reports, CatalogBuild build) =>
        new(listings, reports, build);

    /// <summary>All problems of a listing that no directive disables, shown or not.</summary>
    /// <param name="number">The number of the listing.</param>
    public EquatableArray<Problem> GetEnabled(int number) => _enabled[number];

    private static bool IsDisabled(IReadOnlyList<ListingReport> reports, ListingReport report, Problem problem) =>
        report.Directives.Disables(problem) ||
        (problem.Rule.IsOfPair && problem.Related is { } other && reports[other.Listing].Directives.Disables(problem.Rule, other.Span));

    private static EquatableArray<Problem> FindShown(ListingReport report, EquatableArray<Problem> enabled) =>
        ShownLimit.Apply(enabled)
            .Concat(ShownLimit.CountRest(report.Enabled.Concat(enabled)).Where(count => !report.Directives.Disables(count)))
            .ToEquatableArray();
}
