using System.Collections.Immutable;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Steps;

/// <summary>Gives the offsets of each listing their place in the catalogue.</summary>
internal static class ListingFileStep
{
    /// <summary>The files of the offsets of all catalogues.</summary>
    public static ImmutableArray<ListingFileModel> Build(
        ImmutableArray<ListingLayout> layouts, EquatableArray<CatalogModel> catalogs, CancellationToken cancellation)
    {
        var files = ImmutableArray.CreateBuilder<ListingFileModel>();
        foreach (var catalog in catalogs)
        {
            cancellation.ThrowIfCancellationRequested();
            var byPath = ByPath.Of(layouts, catalog, layout => layout.Catalog, layout => layout.Path);
            foreach (var (name, numbers) in FileGroups.Split(catalog))
            {
                var listings = numbers.Select(number => new NumberedLayout(number, byPath[number])).ToEquatableArray();
                files.Add(new ListingFileModel(catalog.Options, catalog.SourceType, name, listings));
            }
        }

        return files.ToImmutable();
    }
}
