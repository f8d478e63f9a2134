namespace PaperCatalog.Listings.Tests.Works.Published;

/// <summary>How the groups that were found compare with the works that there are, in records, as bib-dedupe's benchmark counts.</summary>
/// <param name="False">Records that are taken for another though they are a work by themselves, and works that no record is left of.</param>
/// <param name="Missed">Records of a work that are left beside the one that stays.</param>
/// <param name="Wrong">The groups that hold records of several works.</param>
internal sealed record PublishedScore(int False, int Missed, string[][] Wrong)
{
    /// <summary>Counts.</summary>
    /// <param name="set">The records and their works.</param>
    /// <param name="groups">The groups of two and more.</param>
    public static PublishedScore Of(PublishedSet set, IReadOnlyCollection<string[]> groups)
    {
        var gone = groups.SelectMany(group => group.Order(StringComparer.Ordinal).Skip(1)).ToHashSet(StringComparer.Ordinal);
        var works = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < set.Works.Length; number++)
        {
            foreach (var id in set.Works[number])
                works[id] = number;
        }

        var (wrongly, missed) = (set.Ids.Count(id => !works.ContainsKey(id) && gone.Contains(id)), 0);
        foreach (var work in set.Works)
        {
            var left = work.Count(id => !gone.Contains(id));
            wrongly += left == 0 ? 1 : 0;
            missed += Math.Max(0, left - 1);
        }

        return new PublishedScore(wrongly, missed, [.. groups.Where(group => HoldsSeveral(group, works))]);
    }

    // A record that is in no class is a work by itself.
    private static bool HoldsSeveral(string[] group, Dictionary<string, int> works) =>
        group.Select(id => works.TryGetValue(id, out var work) ? work.ToString(System.Globalization.CultureInfo.InvariantCulture) : id)
            .Distinct(StringComparer.Ordinal).Skip(1).Any();
}
