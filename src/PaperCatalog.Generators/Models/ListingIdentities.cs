using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Models;

/// <summary>What of a listing decides which papers there are, how they are called and where they are found.</summary>
internal sealed record ListingIdentities(string Path, string Catalog, EquatableArray<EntryFacts> Entries);

/// <summary>What of an entry does.</summary>
/// <param name="Identity">Its title and identifiers.</param>
/// <param name="PublishedOn">Its date.</param>
internal readonly record struct EntryFacts(EntryIdentity Identity, PartialDate? PublishedOn);
