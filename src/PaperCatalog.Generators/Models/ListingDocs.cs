using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Models;

/// <summary>What of a listing goes into the documentation of members.</summary>
internal sealed record ListingDocs(string Path, string Catalog, EquatableArray<EntryDoc> Entries);

/// <summary>What of an entry does.</summary>
/// <param name="Title">Its title; empty where it has none.</param>
/// <param name="AuthorCount">The number of its authors.</param>
/// <param name="Organization">The organisation that stands for them.</param>
/// <param name="PublishedOn">Its date.</param>
/// <param name="Summary">The first sentences of its abstract.</param>
/// <param name="Url">Its link.</param>
internal sealed record EntryDoc(
    string Title, int? AuthorCount, string? Organization, PartialDate? PublishedOn, string? Summary, string? Url);
