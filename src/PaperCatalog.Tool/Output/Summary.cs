using System.Globalization;
using PaperCatalog.Tool.Checking;
using PaperCatalog.Tool.Settings;

namespace PaperCatalog.Tool.Output;

/// <summary>What was looked at, and how much was found, in a sentence.</summary>
internal static class Summary
{
    /// <summary><c>2 errors, 1 warning in 3 of 12 listings (480 papers)</c>.</summary>
    public static string Of(Project project, IReadOnlyList<Finding> findings)
    {
        var listings = project.Catalogs.Sum(catalog => catalog.Listings.Count);
        var papers = Count(project.Catalogs.Sum(catalog => catalog.Build.Count), "paper");
        if (findings.Count == 0)
            return $"Nothing is wrong with {Count(listings, "listing")} ({papers}).";
        var counts = ((RuleSeverity, string)[])[(RuleSeverity.Error, "error"), (RuleSeverity.Warning, "warning"), (RuleSeverity.Info, "hint")];
        var found = counts
            .Select(kind => (Number: findings.Count(finding => finding.Severity == kind.Item1), Noun: kind.Item2))
            .Where(kind => kind.Number > 0)
            .Select(kind => Count(kind.Number, kind.Noun));
        var files = findings.Select(finding => finding.Path).Distinct(StringComparer.Ordinal).Count();
        return $"{string.Join(", ", found)} in {files.ToString(CultureInfo.InvariantCulture)} of {Count(listings, "listing")} ({papers}).";
    }

    /// <summary>A number with its noun.</summary>
    public static string Count(int number, string noun) => number.ToString("N0", CultureInfo.InvariantCulture) + " " + noun + (number == 1 ? "" : "s");
}
