extern alias Runtime;
using PaperCatalog.Generated;
using PaperCatalog.Listings.Images;
using CatalogTable = Runtime::PaperCatalog.Format.CatalogTable;
using ListingTable = Runtime::PaperCatalog.Format.ListingTable;

namespace PaperCatalog.Generators.Tests.Infrastructure;

/// <summary>A catalogue in memory: it is read as generated code is.</summary>
internal sealed class ImageSource(CatalogImage image) : CatalogSource
{
    protected override ReadOnlySpan<byte> Read(CatalogTable table, int part) => image.Read((int)table, part);

    protected override ListingSource Listing(int number) => new ImageListing(image.Listings[number]);

    private sealed class ImageListing(ListingImage listing) : ListingSource
    {
        protected override string Path => listing.Path;

        protected override ReadOnlySpan<byte> Read(ListingTable table, int part) => listing.Read((int)table, part);
    }
}
