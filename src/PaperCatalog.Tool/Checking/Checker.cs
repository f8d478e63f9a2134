using PaperCatalog.Tool.Settings;

namespace PaperCatalog.Tool.Checking;

/// <summary>Finds what is wrong with listings: what the build of a project reports of them.</summary>
internal static class Checker
{
    /// <summary>The findings, in the order of paths and places.</summary>
    public static IReadOnlyList<Finding> Check(Project project, ToolSettings settings)
    {
        var findings = new List<Finding>();
        foreach (var catalog in project.Catalogs)
        {
            for (var number = 0; number < catalog.Listings.Count; number++)
            {
                var listing = catalog.Listings[number];
                foreach (var problem in listing.Report.Shown.Concat(catalog.Report[number]))
                {
                    if (settings.Severities.Of(problem) is not RuleSeverity.None and var severity)
                        findings.Add(new Finding(listing, problem, severity));
                }
            }
        }

        return
        [
            .. findings
                .OrderBy(finding => finding.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Problem.Span.Start)
                .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal),
        ];
    }
}
