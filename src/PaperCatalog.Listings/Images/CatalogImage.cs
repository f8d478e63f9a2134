using PaperCatalog.Format.Writing;
using PaperCatalog.Listings.Catalogs;

namespace PaperCatalog.Listings.Images;

/// <summary>
/// A catalogue as the runtime library reads it: what the generator writes as code, in memory. A class that derives from the library's
/// <c>CatalogSource</c> and reads this makes a <c>Catalog</c> of it.
/// </summary>
public sealed class CatalogImage
{
    private readonly byte[][][] _images;

    private CatalogImage(byte[][][] images)
    {
        _images = images;
    }

    /// <summary>The image of a catalogue.</summary>
    /// <param name="build">The catalogue.</param>
    /// <param name="listings">The listings that it was made of, in the order of their paths.</param>
    public static CatalogImage Of(CatalogBuild build, IReadOnlyList<NamedReading> listings)
    {
        var shards = GetShards(build);
        var shape = IndexShape.Of(shards);
        return new CatalogImage(
        [
            ToBytes(HeadImage.Of([.. build.Homes.Select(home => home.Works.Count)], shape)),
            .. listings.Select((listing, number) => ToBytes(ListingImage.Of(Place(listing), number, build.Homes[number]).ToPieces())),
            .. shards.Select(shard => ToBytes(ShardImage.Of(shard, shape, listings.Count))),
        ]);
    }

    /// <summary>A piece of an image; an empty span where there is none.</summary>
    /// <param name="image">The number of the image, from 0: the catalogue, its listings, the shards of its indexes.</param>
    /// <param name="piece">The number of the piece, from 0.</param>
    public ReadOnlySpan<byte> Read(int image, int piece) =>
        image < _images.Length && piece < _images[image].Length ? _images[image][piece] : default(ReadOnlySpan<byte>);

    private static EquatableArray<EquatableArray<IndexItem>>[] GetShards(CatalogBuild build)
    {
        var facts = build.State.Listings;
        var count = IndexShard.CountFor(facts.Sum(listing => listing.Count));
        EquatableArray<EquatableArray<IndexItem>>[] items =
            [.. facts.Select((listing, number) => IndexItems.Of(number, listing, build.Homes[number], count))];
        return [.. Enumerable.Range(0, count).Select(shard => IndexShard.Of(items.Select(listing => listing[shard])))];
    }

    private static PlacedLayout Place(NamedReading listing) =>
        new(listing.Path, Resource: null, listing.Reading.Text, ListingLayout.Of(listing.Reading));

    private static byte[][] ToBytes(List<ImagePiece> pieces) => [.. pieces.Select(piece => piece.ToBytes())];
}
