using PaperCatalog.Listings;
using PaperCatalog.Tool.Settings;

namespace PaperCatalog.Tool.Checking;

/// <summary>Finds what is wrong with listings: what the build of a project reports of them.</summary>
internal static class Checker
{
    /// <summary>The findings, in the order of paths and places.</summary>
    public static IReadOnlyList<Finding> Check(Project project, ToolSettings settings)
    {
        Parallel.ForEach(project.Catalogs.SelectMany(catalog => catalog.Listings), listing => _ = listing.Report.Enabled);
        return
        [
            .. project.Catalogs
                .SelectMany(catalog => catalog.Listings.SelectMany((listing, number) => Find(listing, catalog.Report[number], settings)))
                .OrderBy(finding => finding.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Problem.Span.Start)
                .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Finding> Find(ProjectListing listing, EquatableArray<Problem> shared, ToolSettings settings) =>
        listing.Report.Shown.Concat(shared)
            .Select(problem => new Finding(listing, problem, settings.Severities.Of(problem)))
            .Where(finding => finding.Severity != RuleSeverity.None);
}
