using System.Runtime.CompilerServices;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Steps;

/// <summary>The rows of the papers that code names.</summary>
internal static class NamedRows
{
    private static readonly ConditionalWeakTable<CatalogModel, Dictionary<string, int>> s_rows = new();

    /// <summary>They, ascending.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="named">What code names, of all classes.</param>
    public static IEnumerable<int> Of(CatalogModel catalog, EquatableArray<NamedPaper> named)
    {
        if (named.Count == 0)
            return [];
        var rows = s_rows.GetValue(catalog, GetRows);
        var found = new SortedSet<int>();
        foreach (var paper in named)
        {
            if (paper.Class == catalog.Options.Class && rows.TryGetValue(paper.Name, out var row))
                found.Add(row);
        }

        return found;
    }

    // Old names too: code that has one still compiles, and is told the new one.
    private static Dictionary<string, int> GetRows(CatalogModel catalog)
    {
        var rows = new Dictionary<string, int>(catalog.Papers.Count, StringComparer.Ordinal);
        for (var row = 0; row < catalog.Papers.Count; row++)
        {
            rows.Add(catalog.Papers[row].Key, row);
            foreach (var alias in catalog.Papers[row].Aliases)
                rows.Add(alias, row);
        }

        return rows;
    }
}
