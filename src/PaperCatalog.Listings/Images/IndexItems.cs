using PaperCatalog.Format;
using PaperCatalog.Format.Writing;
using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Images;

/// <summary>What a listing gives to the indexes: the keys of papers at home in it, and the titles and identifiers of its entries.</summary>
internal static class IndexItems
{
    /// <summary>The items for each shard.</summary>
    /// <param name="listing">The number of the listing.</param>
    /// <param name="entries">What is known of its entries.</param>
    /// <param name="home">Its part of the catalogue.</param>
    /// <param name="shards">The number of shards.</param>
    public static EquatableArray<EquatableArray<IndexItem>> Of(int listing, EquatableArray<EntryFacts> entries, HomeWorks home, int shards)
    {
        var items = new List<IndexItem>[shards];
        for (var shard = 0; shard < shards; shard++)
            items[shard] = [];
        for (var paper = 0; paper < home.Works.Count; paper++)
        {
            var key = home.Works[paper].Name.Key;
            Add(new IndexItem(IndexTable.Keys, StableHash.OfText(key), key, listing, paper, listing, paper));
        }

        for (var entry = 0; entry < entries.Count; entry++)
            AddEntry(entry);
        return Array.ConvertAll(items, shard => shard.ToEquatableArray()).ToEquatableArray();

        void AddEntry(int entry)
        {
            var (facts, place) = (entries[entry], home.Papers[entry]);
            // A title without a letter or digit is found by nobody.
            if (TitleRule.Fold(facts.Identity.Title.AsSpan()) is { Length: > 0 } title)
                Add(new IndexItem(IndexTable.Titles, StableHash.OfText(title), facts.Identity.Title, place.Home, place.Number, listing, entry));
            AddIdentifier(facts.Identity.ArxivId, isDoi: false);
            AddIdentifier(facts.Identity.Doi, isDoi: true);
            if (facts.CitationKey is { } key)
                Add(new IndexItem(IndexTable.Citations, StableHash.OfText(key), key, place.Home, place.Number, listing, entry));

            void AddIdentifier(string? identifier, bool isDoi)
            {
                if (identifier is not null)
                {
                    Add(new IndexItem(
                        IndexTable.Ids, IdentifierRule.Hash(identifier.AsSpan()), identifier,
                        place.Home, place.Number, listing, SlotColumn.IdNumber(entry, isDoi)));
                }
            }
        }

        void Add(IndexItem item) => items[SlotWriter.ShardOf(item.Hash, shards)].Add(item);
    }
}
