using PaperCatalog.Listings.Images;

namespace PaperCatalog.Generators.Models;

/// <summary>A listing with where its fields are.</summary>
/// <param name="Catalog">The class that its papers go to.</param>
/// <param name="Source">Where it is, and where in it its fields are.</param>
internal sealed record PlacedListing(string Catalog, PlacedLayout Source);
