using PaperCatalog.Listings;
using PaperCatalog.Rules;

namespace PaperCatalog.Generators.Steps;

/// <summary>The facts of a paper from those of its entries, by the rules that the runtime library documents on <c>Paper</c>.</summary>
internal static class PaperFacts
{
    /// <summary>The date by <see cref="DateRule"/>.</summary>
    public static PartialDate? GetDate(IEnumerable<PartialDate?> dates)
    {
        PartialDate? merged = null;
        foreach (var date in dates)
        {
            if (merged is not { } known)
                merged = date;
            else if (date is { } next && DateRule.Merge(known.Number, next.Number) == next.Number)
                merged = next;
        }

        return merged;
    }
}
