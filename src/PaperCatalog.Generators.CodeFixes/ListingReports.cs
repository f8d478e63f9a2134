using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.CodeFixes;

/// <summary>All that is reported in a listing, also what shows only when the project's listings are compared.</summary>
internal static class ListingReports
{
    /// <summary>The problems of a rule that no directive disables, in order of place.</summary>
    public static IEnumerable<Problem> Find(ListingDocument document, Rule rule, CancellationToken cancellation)
    {
        // To compare takes time, and most rules need none.
        IEnumerable<Problem> problems = rule.IsSeenAlone ? document.Listing.Report.Enabled : FindCompared(document, cancellation);
        return problems.Where(problem => problem.Rule == rule);
    }

    private static EquatableArray<Problem> FindCompared(ListingDocument document, CancellationToken cancellation)
    {
        foreach (var catalog in ProjectListings.Of(document.Options, cancellation).Catalogs)
        {
            for (var number = 0; number < catalog.Listings.Count; number++)
            {
                if (catalog.Listings[number].File == document.Listing.File)
                    return catalog.Report.GetEnabled(number);
            }
        }

        return default;
    }
}
