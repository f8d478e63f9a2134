using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Catalogs;

namespace PaperCatalog.Generators.Models;

/// <summary>The listings of a catalogue and the works that they make.</summary>
/// <param name="Options">Its class.</param>
/// <param name="Listings">Its listings, in the order of their paths.</param>
/// <param name="Build">The works.</param>
internal sealed record MergedCatalog(CatalogOptions Options, EquatableArray<ListingIdentities> Listings, CatalogBuild Build);
