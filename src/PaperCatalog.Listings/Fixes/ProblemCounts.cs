using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Fixes;

/// <summary>How often a listing breaks each rule.</summary>
internal sealed class ProblemCounts
{
    private readonly HashSet<(Rule Rule, ByteSpan Span)> _places = [];
    private readonly Dictionary<Rule, int> _counts = [];

    private ProblemCounts(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            _places.Add((problem.Rule, problem.Span));
            _counts[problem.Rule] = CountOf(problem.Rule) + 1;
        }
    }

    /// <summary>Counts the problems of a listing, directives aside.</summary>
    public static ProblemCounts Of(ListingReading reading)
    {
        var report = new ListingReport(reading, "listing");
        return new ProblemCounts(report.All.Concat(report.Directives.FindUnused(report.AllPlaces)));
    }

    /// <summary>
    /// Whether these may be the counts before a correction, and others those after it: none is greater, and those of what is
    /// corrected are less.
    /// </summary>
    public bool AllowsAfter(ProblemCounts after, Problem[] corrected)
    {
        // A problem can come from anywhere: of one that the listing does not have by itself nothing can be counted but errors.
        var found = corrected.Where(problem => _places.Contains((problem.Rule, problem.Span))).Select(problem => problem.Rule).Distinct().ToList();
        return after._counts.All(count => count.Value <= CountOf(count.Key) || (found.Count == 0 && count.Key.Severity != ProblemSeverity.Error)) &&
            found.TrueForAll(rule => after.CountOf(rule) < CountOf(rule));
    }

    private int CountOf(Rule rule) => _counts.TryGetValue(rule, out var count) ? count : 0;
}
