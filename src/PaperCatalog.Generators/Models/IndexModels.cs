using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Images;
using PaperCatalog.Listings.Merging;

namespace PaperCatalog.Generators.Models;

/// <summary>What a listing gives to the indexes is made of.</summary>
/// <param name="Class">The class of the catalogue.</param>
/// <param name="Number">The number of the listing.</param>
/// <param name="Entries">What is known of its entries.</param>
/// <param name="Home">The works that they are of.</param>
/// <param name="Shards">The number of shards.</param>
internal sealed record IndexedListing(string Class, int Number, EquatableArray<EntryFacts> Entries, HomeWorks Home, int Shards);

/// <summary>What a listing gives to the indexes.</summary>
/// <param name="Class">The class of the catalogue.</param>
/// <param name="Shards">The items by shard.</param>
internal sealed record ListingItems(string Class, EquatableArray<EquatableArray<IndexItem>> Shards);

/// <summary>What all listings give to a shard of the indexes.</summary>
/// <param name="Class">The class of the catalogue.</param>
/// <param name="Number">The number of the shard.</param>
/// <param name="Listings">The items by listing.</param>
internal sealed record ShardParts(string Class, int Number, EquatableArray<EquatableArray<IndexItem>> Listings);

/// <summary>What has a slot in a shard of the indexes.</summary>
/// <param name="Class">The class of the catalogue.</param>
/// <param name="Number">The number of the shard.</param>
/// <param name="Indexes">The items by index.</param>
internal sealed record ShardItems(string Class, int Number, EquatableArray<EquatableArray<IndexItem>> Indexes);

/// <summary>How large the indexes of a catalogue are.</summary>
/// <param name="Class">The class of the catalogue.</param>
/// <param name="Shape">Their sizes.</param>
internal sealed record CatalogShape(string Class, IndexShape Shape);

/// <summary>All that the file of a catalogue's class is written from.</summary>
/// <param name="Catalog">The catalogue.</param>
/// <param name="Shape">How large its indexes are.</param>
internal sealed record ClassFileModel(CatalogModel Catalog, IndexShape Shape);

/// <summary>All that the file of a shard is written from.</summary>
/// <param name="Options">The catalogue.</param>
/// <param name="Type">The class that it is part of.</param>
/// <param name="Listings">The number of listings.</param>
/// <param name="Shape">How large the indexes are.</param>
/// <param name="Items">What has a slot.</param>
internal sealed record ShardFileModel(CatalogOptions Options, string Type, int Listings, IndexShape Shape, ShardItems Items);
