using PaperCatalog.Format;
using PaperCatalog.Generated;
using PaperCatalog.Listings.Images;

namespace PaperCatalog.Tool.Papers;

/// <summary>A catalogue in memory, which the library reads as it reads generated code.</summary>
/// <param name="image">The catalogue.</param>
internal sealed class ImageSource(CatalogImage image) : CatalogSource
{
    /// <inheritdoc/>
    protected override ReadOnlySpan<byte> Read(CatalogTable table, int part) => image.Read((int)table, part);

    /// <inheritdoc/>
    protected override ListingSource Listing(int number) => new ImageListing(image.Listings[number]);

    private sealed class ImageListing(ListingImage listing) : ListingSource
    {
        protected override string Path => listing.Path;

        protected override ReadOnlySpan<byte> Read(ListingTable table, int part) => listing.Read((int)table, part);
    }
}
