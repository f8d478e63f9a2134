using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.CodeFixes;

/// <summary>All that is reported in a listing, also what shows only when the project's listings are compared.</summary>
internal static class ListingReports
{
    /// <summary>The problems of a kind that no directive disables, in order of place.</summary>
    public static IEnumerable<Problem> Find(ListingDocument document, ProblemKind kind, CancellationToken cancellation)
    {
        // To compare takes time, and most kinds need none.
        var isCompared = kind is ProblemKind.ConflictingEntries or ProblemKind.ProbableRepeat or ProblemKind.SameContent
            or ProblemKind.NameCollision or ProblemKind.UnusedDirective;
        if (!isCompared)
            return document.Listing.Problems.Shown[kind];

        var project = ProjectListings.Of(document.Options, cancellation);
        var listing = project.All.Find(listing => listing.File == document.Listing.File);
        return listing is null ? [] : project.GetShown(listing).Where(group => group.Key == kind).SelectMany(group => group);
    }
}
