using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Catalogs;

namespace PaperCatalog.Generators.Steps;

/// <summary>The papers that code names.</summary>
internal static class NamedPapers
{
    /// <summary>Their places, each once and in order.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="named">What code names, of all classes.</param>
    public static IReadOnlyList<PaperPlace> Of(MergedCatalog catalog, EquatableArray<NamedPaper> named)
    {
        // Old names too: code that has one still compiles, and is told the new one.
        var places = new HashSet<PaperPlace>();
        foreach (var paper in named)
        {
            if (paper.Class == catalog.Options.Class && catalog.Build.Find(paper.Name) is { } place)
                places.Add(place);
        }

        return [.. places.OrderBy(place => place.Home).ThenBy(place => place.Number)];
    }
}
