using PaperCatalog.Generated;
using PaperCatalog.Listings.Images;

namespace PaperCatalog.Tool.Papers;

/// <summary>A catalogue in memory, which the library reads as it reads generated code.</summary>
/// <param name="images">The catalogue.</param>
internal sealed class ImageSource(CatalogImage images) : CatalogSource
{
    /// <inheritdoc/>
    protected override ReadOnlySpan<byte> Read(int image, int piece) => images.Read(image, piece);
}
