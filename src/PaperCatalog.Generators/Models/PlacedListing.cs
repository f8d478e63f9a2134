using PaperCatalog.Listings;
using PaperCatalog.Listings.Images;

namespace PaperCatalog.Generators.Models;

/// <summary>Where a listing is and where in it its fields are, and the text itself where no resource holds it.</summary>
/// <param name="Path">Its path from the project's folder.</param>
/// <param name="Catalog">The class that its papers go to.</param>
/// <param name="Resource">The name of the resource that holds it.</param>
/// <param name="Text">Its text, where there is no such resource.</param>
/// <param name="Layout">Where its fields are.</param>
internal sealed record PlacedListing(string Path, string Catalog, string? Resource, Utf8Text? Text, ListingLayout Layout);
