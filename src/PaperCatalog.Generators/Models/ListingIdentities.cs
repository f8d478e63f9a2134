using PaperCatalog.Listings;
using PaperCatalog.Listings.Merging;

namespace PaperCatalog.Generators.Models;

/// <summary>What of a listing decides which papers there are, how they are called and where they are found.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Catalog">The class that its papers go to.</param>
/// <param name="HasMembers">Whether its papers are members, where the project says.</param>
/// <param name="Entries">Its entries.</param>
internal sealed record ListingIdentities(string Path, string Catalog, bool? HasMembers, EquatableArray<EntryFacts> Entries);
