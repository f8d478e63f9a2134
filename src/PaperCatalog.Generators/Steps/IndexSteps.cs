using System.Collections.Immutable;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Images;

namespace PaperCatalog.Generators.Steps;

/// <summary>
/// Makes the indexes by listing and then by shard: after an edit what its listing gives is worked out anew, and the shards that are
/// given something else.
/// </summary>
internal static class IndexSteps
{
    /// <summary>The listings of a catalogue, each by itself.</summary>
    public static IEnumerable<IndexedListing> Part(MergedCatalog catalog)
    {
        var shards = IndexShard.CountFor(catalog.Listings.Sum(listing => listing.Entries.Count));
        return catalog.Listings.Select((listing, number) =>
            new IndexedListing(catalog.Options.Class, number, listing.Entries, catalog.Build.Homes[number], shards));
    }

    /// <summary>What one gives to the indexes.</summary>
    public static ListingItems GetItems(IndexedListing listing, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new ListingItems(listing.Class, IndexItems.Of(listing.Number, listing.Entries, listing.Home, listing.Shards));
    }

    /// <summary>What all give, by catalogue and shard.</summary>
    public static IEnumerable<ShardParts> GetParts(ImmutableArray<ListingItems> listings) => listings
        .GroupBy(listing => listing.Class, StringComparer.Ordinal)
        .SelectMany(catalog => Enumerable.Range(0, catalog.First().Shards.Count)
            .Select(shard => new ShardParts(catalog.Key, shard, catalog.Select(listing => listing.Shards[shard]).ToEquatableArray())));

    /// <summary>What has a slot in a shard.</summary>
    public static ShardItems GetShard(ShardParts parts, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new ShardItems(parts.Class, parts.Number, IndexShard.Of(parts.Listings));
    }

    /// <summary>How large the indexes of each catalogue are.</summary>
    public static IEnumerable<CatalogShape> GetShapes(ImmutableArray<ShardItems> shards) => shards
        .GroupBy(shard => shard.Class, StringComparer.Ordinal)
        .Select(catalog => new CatalogShape(catalog.Key, IndexShape.Of([.. catalog.Select(shard => shard.Indexes)])));

    /// <summary>The file of a catalogue's class.</summary>
    public static ClassFileModel GetClassFile(CatalogModel catalog, ImmutableArray<CatalogShape> shapes) =>
        new(catalog, shapes.First(shape => shape.Class == catalog.Options.Class).Shape);

    /// <summary>The file of a shard.</summary>
    public static ShardFileModel GetShardFile(ShardItems shard, ImmutableArray<ClassFileModel> classes)
    {
        var (catalog, shape) = classes.First(known => known.Catalog.Options.Class == shard.Class);
        return new ShardFileModel(catalog.Options, catalog.SourceType, catalog.Listings.Count, shape, shard);
    }
}
