using System.Globalization;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Steps;

/// <summary>
/// Spreads the listings of a catalogue over generated files: one each, or, of very many, several to a file. The compiler
/// does work for every file that a generator adds.
/// </summary>
internal static class FileGroups
{
    private const int MaxFiles = 100;

    /// <summary>The groups: the name of the file and the numbers of its listings.</summary>
    public static IEnumerable<(string Name, IEnumerable<int> Numbers)> Split(EquatableArray<CatalogListing> listings)
    {
        var count = listings.Count;
        var perFile = (count + MaxFiles - 1) / MaxFiles;
        for (var first = 0; first < count; first += perFile)
        {
            var name = perFile == 1
                ? listings[first].Name
                : "listings-" + (first / perFile).ToString("000", CultureInfo.InvariantCulture);
            yield return (name, Enumerable.Range(first, Math.Min(perFile, count - first)));
        }
    }
}
