using System.Runtime.CompilerServices;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Steps;

/// <summary>Chooses which papers of a large catalogue are members: those that code names, beside those of listings that ask for it.</summary>
internal static class MemberChoiceStep
{
    private static readonly ConditionalWeakTable<CatalogModel, Dictionary<string, int>> s_rows = new();

    /// <summary>The choice.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="named">What code names, of all classes.</param>
    public static ChosenMembers Choose(CatalogModel catalog, EquatableArray<NamedPaper> named)
    {
        if (catalog.HasAllMembers || named.Count == 0)
            return new ChosenMembers(catalog, default);
        var rows = s_rows.GetValue(catalog, GetRows);
        var chosen = new SortedSet<int>();
        foreach (var paper in named)
        {
            if (paper.Class == catalog.Options.Class && rows.TryGetValue(paper.Name, out var row))
                chosen.Add(row);
        }

        return new ChosenMembers(catalog, chosen.ToEquatableArray());
    }

    // Old names too: code that has one still compiles, and is told the new one.
    private static Dictionary<string, int> GetRows(CatalogModel catalog)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < catalog.Papers.Count; row++)
        {
            var paper = catalog.Papers[row];
            if (paper.HasMember)
                continue;
            rows.Add(paper.Key, row);
            foreach (var alias in paper.Aliases)
                rows.Add(alias, row);
        }

        return rows;
    }
}
