using Microsoft.CodeAnalysis;
using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.CodeFixes;

/// <summary>All that is reported in a listing, also what shows only when the project's listings are compared.</summary>
internal static class ListingReports
{
    /// <summary>The problems of a kind that no directive disables, in order of place.</summary>
    public static IEnumerable<Problem> Find(ListingDocument document, ProblemKind kind, CancellationToken cancellation)
    {
        var listings = ProjectListings.Of(document.Options, cancellation);
        return listings.All.Find(listing => listing.File == document.Listing.File) is { } listing
            ? listings.GetShown(listing).FirstOrDefault(group => group.Key == kind) ?? Enumerable.Empty<Problem>()
            : document.Listing.Problems.Shown[kind];
    }
}
