using System.Collections.Immutable;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Steps;

/// <summary>Gives the offsets of each listing their place in the catalogue.</summary>
internal static class ListingFileStep
{
    /// <summary>The files of the offsets of a catalogue.</summary>
    public static IEnumerable<ListingFileModel> Build(CatalogModel catalog, ImmutableArray<PlacedListing> layouts)
    {
        // Of a listing that is named twice the first counts.
        var byPath = layouts.Where(layout => layout.Catalog == catalog.Options.Class)
            .ToLookup(layout => layout.Path, StringComparer.Ordinal);
        foreach (var (name, numbers) in FileGroups.Split(catalog))
        {
            var listings = numbers
                .Select(number => new NumberedListing(number, byPath[catalog.Listings[number].Path].First()))
                .ToEquatableArray();
            yield return new ListingFileModel(catalog.Options, catalog.SourceType, name, listings);
        }
    }
}
