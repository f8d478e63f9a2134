using System.Collections.Immutable;
using PaperCatalog.Generators.Models;

namespace PaperCatalog.Generators.Steps;

/// <summary>Puts what was found in listings in the order of their catalogue.</summary>
internal static class ByPath
{
    /// <summary>The items of the catalogue's listings by number; of a listing that is named twice the first.</summary>
    public static T[] Of<T>(ImmutableArray<T> items, CatalogModel catalog, Func<T, string> getCatalog, Func<T, string> getPath)
    {
        var byPath = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (getCatalog(item) == catalog.Options.Class && !byPath.ContainsKey(getPath(item)))
                byPath.Add(getPath(item), item);
        }

        return catalog.Listings.Select(listing => byPath[listing.Path]).ToArray();
    }
}
