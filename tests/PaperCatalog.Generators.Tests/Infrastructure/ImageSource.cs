using PaperCatalog.Generated;
using PaperCatalog.Listings.Images;

namespace PaperCatalog.Generators.Tests.Infrastructure;

/// <summary>A catalogue in memory: it is read as generated code is.</summary>
internal sealed class ImageSource(CatalogImage image) : CatalogSource
{
    protected override ReadOnlySpan<byte> Read(int number, int piece) => image.Read(number, piece);
}
