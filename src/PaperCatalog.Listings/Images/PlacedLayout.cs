namespace PaperCatalog.Listings.Images;

/// <summary>Where a listing is and where in it its fields are, and the text itself where no resource holds it.</summary>
/// <param name="Path">Its path from the project's folder.</param>
/// <param name="Resource">The name of the resource that holds it.</param>
/// <param name="Text">Its text, where there is no such resource.</param>
/// <param name="Layout">Where its fields are.</param>
internal sealed record PlacedLayout(string Path, string? Resource, Utf8Text? Text, ListingLayout Layout);
