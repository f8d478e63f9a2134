namespace PaperCatalog.Listings.PageCards;

/// <summary>A link of a capture.</summary>
/// <param name="Text">Its text, as it stands there.</param>
/// <param name="Target">Where it leads; <see langword="null"/> where the capture does not say.</param>
/// <param name="Number">The number that stands for the target, in captures that have such.</param>
internal readonly record struct CardLink(ByteSpan Text, ByteSpan? Target, ByteSpan Number = default);
