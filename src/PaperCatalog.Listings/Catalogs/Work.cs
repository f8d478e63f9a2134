using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Naming;

namespace PaperCatalog.Listings.Catalogs;

/// <summary>The entries of one paper, named.</summary>
/// <param name="Appearances">The places of its entries, in order.</param>
/// <param name="Name">Its key, and the one that its title asks for.</param>
/// <param name="PublishedOn">The date that its entries give together.</param>
public sealed record Work(EquatableArray<EntryPlace> Appearances, AssignedKey Name, PartialDate? PublishedOn);
