using System.Collections.Immutable;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Images;

namespace PaperCatalog.Generators.Steps;

/// <summary>Brings what stands where in a listing together with the works that its entries are of.</summary>
internal static class ListingFileStep
{
    /// <summary>The listings by class and path; of a listing that is named twice the first.</summary>
    public static Dictionary<(string Catalog, string Path), PlacedLayout> ByPath(ImmutableArray<PlacedListing> listings)
    {
        var byPath = new Dictionary<(string Catalog, string Path), PlacedLayout>(listings.Length);
        foreach (var listing in listings)
        {
            if (!byPath.ContainsKey((listing.Catalog, listing.Source.Path)))
                byPath.Add((listing.Catalog, listing.Source.Path), listing.Source);
        }

        return byPath;
    }

    /// <summary>The files of the listings of a catalogue.</summary>
    /// <param name="merged">The catalogue.</param>
    /// <param name="classes">The classes of all catalogues.</param>
    /// <param name="layouts">The listings of all catalogues.</param>
    public static IEnumerable<ListingFileModel> Build(
        MergedCatalog merged, ImmutableArray<CatalogModel> classes, Dictionary<(string Catalog, string Path), PlacedLayout> layouts)
    {
        var catalog = classes.First(known => known.Options.Class == merged.Options.Class);
        foreach (var (name, numbers) in FileGroups.Split(catalog.Listings))
        {
            var listings = numbers
                .Select(number => new NumberedListing(
                    number, layouts[(merged.Options.Class, merged.Listings[number].Path)], merged.Build.Homes[number]))
                .ToEquatableArray();
            yield return new ListingFileModel(merged.Options, catalog.SourceType, name, listings);
        }
    }
}
