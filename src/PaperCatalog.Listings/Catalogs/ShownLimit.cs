using System.Globalization;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Catalogs;

/// <summary>Keeps a fault that a listing has many times from hiding all others: the first are shown, the rest counted.</summary>
public static class ShownLimit
{
    /// <summary>How many problems of a rule a listing shows.</summary>
    public const int PerRule = 20;

    /// <summary>Those of <paramref name="problems"/>, all of one listing, that are shown, in their order.</summary>
    internal static IEnumerable<Problem> Apply(IEnumerable<Problem> problems)
    {
        var counts = new Dictionary<Rule, int>();
        foreach (var problem in problems)
        {
            counts.TryGetValue(problem.Rule, out var count);
            counts[problem.Rule] = count + 1;
            if (count < PerRule)
                yield return problem;
        }
    }

    /// <summary>For each rule with more problems than are shown a count of the rest, at the first of them.</summary>
    internal static IEnumerable<Problem> CountRest(IEnumerable<Problem> problems) =>
        from rule in problems.GroupBy(problem => problem.Rule)
        let count = rule.Count() - PerRule
        where count > 0
        select Problem.At(
            RuleTable.MoreProblems,
            rule.ElementAt(PerRule).Span,
            count.ToString(CultureInfo.InvariantCulture),
            rule.Key.Id,
            PerRule.ToString(CultureInfo.InvariantCulture)) with { Severity = SeverityOf(rule.Skip(PerRule)) };

    // A count of hints is a hint.
    private static ProblemSeverity SeverityOf(IEnumerable<Problem> counted) =>
        counted.All(problem => problem.Severity == ProblemSeverity.Info) ? ProblemSeverity.Info : RuleTable.MoreProblems.Severity;
}
