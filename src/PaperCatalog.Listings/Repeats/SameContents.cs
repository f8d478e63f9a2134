using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Repeats;

/// <summary>Finds listings whose text is that of an earlier one (<see cref="RuleTable.SameContent"/>).</summary>
internal static class SameContents
{
    /// <summary>Reports the copies.</summary>
    /// <returns>The numbers of the copies.</returns>
    public static HashSet<int> Report(ListingSet listings, List<ListingProblem> problems)
    {
        var firsts = new Dictionary<Utf8Text, int>();
        var copies = new HashSet<int>();
        for (var number = 0; number < listings.Count; number++)
        {
            // An empty listing has a rule of its own.
            var text = listings[number].Reading.Text;
            if (text.Length == 0)
                continue;
            if (!firsts.TryGetValue(text, out var first))
            {
                firsts.Add(text, number);
                continue;
            }

            copies.Add(number);
            var problem = Problem.At(RuleTable.SameContent, default, listings[first].Path);
            problems.Add(new ListingProblem(number, problem with { Related = new RelatedPlace(first, default) }));
        }

        return copies;
    }
}
