namespace PaperCatalog.Listings;

/// <summary>Another place that a problem is about.</summary>
/// <param name="Listing">The number of the listing among those that were compared, in the order of their paths; 0 where one was read alone.</param>
/// <param name="Span">Where in it.</param>
public readonly record struct RelatedPlace(int Listing, ByteSpan Span);
