using System.Collections.Immutable;
using PaperCatalog.Generators.Inputs;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Steps;

/// <summary>Brings listings together to catalogues.</summary>
internal static class MergeStep
{
    /// <summary>The catalogues, in order of their classes.</summary>
    public static IEnumerable<MergedCatalog> Merge(ImmutableArray<ListingIdentities> listings, CatalogOptions options)
    {
        var names = new FileNames();
        return listings
            .GroupBy(listing => listing.Catalog, StringComparer.Ordinal)
            .OrderBy(catalog => catalog.Key, StringComparer.Ordinal)
            .Select(catalog => Merge(
                InOrder(catalog), options with { Class = catalog.Key, FilePrefix = names.Take(catalog.Key) }));
    }

    private static MergedCatalog Merge(EquatableArray<ListingIdentities> listings, CatalogOptions options) => new(
        options, listings, CatalogCache.Get(options.Class, [.. listings.Select(listing => listing.Entries)], options.Choices));

    // The compiler hands files over in any order, and one that is named twice twice.
    private static EquatableArray<ListingIdentities> InOrder(IEnumerable<ListingIdentities> listings) => listings
        .GroupBy(listing => listing.Path, StringComparer.Ordinal)
        .Select(group => group.First())
        .OrderBy(listing => listing.Path, StringComparer.Ordinal)
        .ToEquatableArray();
}
