using PaperCatalog.Generated;
using PaperCatalog.Listings.Images;

namespace PaperCatalog.Tool.Papers;

/// <summary>A catalogue in memory, which the library reads as it reads generated code.</summary>
/// <param name="image">The catalogue.</param>
internal sealed class ImageSource(CatalogImage image) : CatalogSource
{
    /// <inheritdoc/>
    protected override ReadOnlySpan<byte> Read(int number, int piece) => image.Read(number, piece);
}
