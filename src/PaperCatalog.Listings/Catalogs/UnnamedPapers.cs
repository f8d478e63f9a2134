using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Catalogs;

/// <summary>Finds the papers of a catalogue that code does not name.</summary>
public static class UnnamedPapers
{
    /// <summary>The problems that are shown, each with the number of its listing, at the title of each such paper's first entry.</summary>
    /// <param name="build">The catalogue.</param>
    /// <param name="reports">What each listing shows by itself, in the order of their paths.</param>
    /// <param name="named">The names that code has, old ones too.</param>
    public static IEnumerable<(int Listing, Problem Problem)> Find(
        CatalogBuild build, IReadOnlyList<ListingReport> reports, ISet<string> named)
    {
        var byListing = build.Works
            .Where(work => !named.Contains(work.Name.Key) && !work.Name.Aliases.Any(named.Contains))
            .ToLookup(work => work.Appearances[0].Listing);
        for (var listing = 0; listing < reports.Count; listing++)
        {
            var report = reports[listing];
            var problems = byListing[listing]
                .Select(work => At(report.Reading, work))
                .Where(problem => !report.Directives.Disables(problem))
                .ToArray();
            foreach (var problem in ShownLimit.Apply(problems).Concat(ShownLimit.CountRest(problems).Where(count => !report.Directives.Disables(count))))
                yield return (listing, problem);
        }
    }

    private static Problem At(ListingReading reading, Work work)
    {
        var entry = reading.Entries[work.Appearances[0].Entry];
        return Problem.At(RuleTable.PaperNotNamed, reading.Text.GetSource(entry.Title ?? entry.Span), work.Name.Key);
    }
}
