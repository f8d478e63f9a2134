namespace PaperCatalog.Listings.Tests.Repeats.Labelled;

/// <summary>How many pairs there are of a kind, and what was made of them.</summary>
/// <param name="Name">How the pairs were made.</param>
/// <param name="IsOneWork">Whether the titles of a pair are of one work.</param>
/// <param name="Pairs">How many there are.</param>
/// <param name="Found">How many were taken for one work: merged, or reported as probably repeated.</param>
/// <param name="Strays">How many titles were taken for the work of another pair.</param>
internal sealed record Outcome(string Name, bool IsOneWork, int Pairs, int Found, int Strays)
{
    /// <summary>The pairs that were misjudged, for whoever wants to improve the method.</summary>
    public IReadOnlyList<string> Misjudged { get; init; } = [];

    /// <summary>Of all that was taken for one work, the share that is.</summary>
    public static double Precision(IReadOnlyCollection<Outcome> outcomes)
    {
        var right = outcomes.Where(outcome => outcome.IsOneWork).Sum(outcome => outcome.Found);
        var wrong = outcomes.Where(outcome => !outcome.IsOneWork).Sum(outcome => outcome.Found) + outcomes.Sum(outcome => outcome.Strays);
        return right / (double)(right + wrong);
    }

    /// <summary>Of all that is one work, the share that was taken for it.</summary>
    public static double Recall(IReadOnlyCollection<Outcome> outcomes)
    {
        var one = outcomes.Where(outcome => outcome.IsOneWork).ToArray();
        return one.Sum(outcome => outcome.Found) / (double)one.Sum(outcome => outcome.Pairs);
    }

    /// <summary>The outcomes as a table.</summary>
    public static IEnumerable<string> Table(IReadOnlyCollection<Outcome> outcomes)
    {
        yield return $"{"mutation",-28} {"one work",-9} {"pairs",7} {"found",6} {"share",7} {"strays",7}";
        foreach (var (name, isOneWork, pairs, found, strays) in outcomes)
        {
            var share = pairs == 0 ? 0 : found / (double)pairs;
            yield return FormattableString.Invariant(
                $"{name,-28} {(isOneWork ? "yes" : "no"),-9} {pairs,7} {found,6} {share,7:P1} {strays,7}");
        }

        yield return FormattableString.Invariant($"precision {Precision(outcomes):P2}, recall {Recall(outcomes):P2}");
    }
}
