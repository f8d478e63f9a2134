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
        var problems = document.Listing.Problems;
        return kind switch
        {
            ProblemKind.UnusedDirective => problems.Directives.FindUnused(problems.All.Concat(Compare(document, cancellation))),
            ProblemKind.ConflictingEntries or ProblemKind.ProbableRepeat or ProblemKind.SameContent or ProblemKind.NameCollision =>
                Compare(document, cancellation).Where(problem => problem.Kind == kind && !problems.Directives.Disables(problem)),
            _ => problems.Shown[kind],
        };
    }

    private static IEnumerable<Problem> Compare(ListingDocument document, CancellationToken cancellation) =>
        ProjectListings.Of(document.Options, cancellation).Problems
            .Where(item => item.Listing.File == document.Listing.File)
            .Select(item => item.Problem);
}
