using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Steps;

/// <summary>The facts of a paper from those of its entries, by the rules that the runtime library documents on <c>Paper</c>.</summary>
internal static class PaperFacts
{
    /// <summary>The first date with a year, else the first date.</summary>
    public static PartialDate? GetDate(IEnumerable<PartialDate?> dates)
    {
        PartialDate? first = null;
        foreach (var date in dates)
        {
            if (date is { HasYear: true })
                return date;
            first ??= date;
        }

        return first;
    }
}
