using PaperCatalog.Format;
using PaperCatalog.Format.Writing;
using PaperCatalog.Generated;
using PaperCatalog.Rules;

namespace PaperCatalog.Tests.Support;

/// <summary>A catalogue source whose images are made from plain data, as the generator is to make them.</summary>
internal sealed class BuiltCatalog : CatalogSource
{
    private readonly BuiltListing[] _listings;
    private readonly byte[][][] _images;

    public BuiltCatalog(params BuiltListing[] listings)
        : this(shards: 1, listings)
    {
    }

    public BuiltCatalog(int shards, BuiltListing[] listings)
    {
        _listings = listings;
        var papers = new BuiltPapers(listings);
        List<(uint Hash, long Item)>[] indexes =
        [
            [.. papers.Keys.Select(key => (StableHash.OfText(key), ItemOf(papers.NumberOf(key), papers.HomeOf(key))))],
            [.. papers.Titles().Select(title => (StableHash.OfText(title.Text), ItemOf(title.Entry.Number, title.Entry.Listing)))],
            [.. papers.Identifiers().Select(id => (
                IdentifierRule.Hash(id.Text), ItemOf(SlotColumn.IdNumber(id.Entry.Number, id.IsDoi), id.Entry.Listing)))],
            [.. papers.CitationKeys().Select(key => (StableHash.OfText(key.Text), ItemOf(key.Entry.Number, key.Entry.Listing)))],
        ];
        int[] slots = [.. indexes.Select(items => SlotWriter.SlotsOfShard([.. Enumerable.Range(0, shards).Select(shard => In(items, shard).Count())]))];
        _images =
        [
            Head(papers, slots, shards),
            .. listings.Select((listing, number) => listing.ToBytes(papers, number)),
            .. Enumerable.Range(0, shards).Select(Shard),
        ];
        Catalog = Catalog.FromSource(this);

        long ItemOf(int number, int listing) => ((long)number * listings.Length) + listing;

        IEnumerable<(uint Hash, long Item)> In(List<(uint Hash, long Item)> items, int shard) =>
            items.Where(item => SlotWriter.ShardOf(item.Hash, shards) == shard);

        byte[][] Shard(int shard)
        {
            var image = new ImageWriter(indexes.Length);
            for (var index = 0; index < indexes.Length; index++)
                image.Add(index, TableBytes.Table(1, [.. SlotWriter.Place(In(indexes[index], shard), slots[index])
                    .Select(item => new long?[] { item < 0 ? null : item })]));
            return [.. image.ToPieces().Select(piece => piece.ToBytes())];
        }
    }

    public Catalog Catalog { get; }

    protected internal override ReadOnlySpan<byte> Read(int image, int piece)
    {
        if (image >= _images.Length || piece >= _images[image].Length)
            return default;
        // Tests spoil texts while they are read.
        if (image > 0 && image <= _listings.Length && piece >= _images[image].Length - _listings[image - 1].Parts)
            return _listings[image - 1].Text(piece - _images[image].Length + _listings[image - 1].Parts);
        return _images[image][piece];
    }

    private static byte[][] Head(BuiltPapers papers, int[] slots, int shards)
    {
        var image = new ImageWriter(2);
        image.Add((int)CatalogTable.Listings, TableBytes.Table(1, [.. Enumerable.Range(0, papers.ListingCount + 1)
            .Select(listing => new long?[] { papers.Keys.Count(key => papers.HomeOf(key) < listing) })]));
        image.Add((int)CatalogTable.Indexes, TableBytes.Table(
            3, [.. slots.Select(count => new long?[] { count * shards, shards, papers.ListingCount })]));
        return [.. image.ToPieces().Select(piece => piece.ToBytes())];
    }
}
