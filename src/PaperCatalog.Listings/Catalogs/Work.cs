using PaperCatalog.Listings.Merging;

namespace PaperCatalog.Listings.Catalogs;

/// <summary>The entries of one paper, named.</summary>
/// <param name="Appearances">The places of its entries, in order.</param>
/// <param name="Name">Its key, and the one that its title asks for.</param>
/// <param name="PublishedOn">The date that its entries give together.</param>
public sealed record Work(EquatableArray<EntryPlace> Appearances, WorkName Name, PartialDate? PublishedOn);
