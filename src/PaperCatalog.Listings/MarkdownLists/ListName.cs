namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>The name of a person in a list.</summary>
/// <param name="Text">The name, or the given names of one that stands as in an index.</param>
/// <param name="Family">The family name of such a one; else empty.</param>
internal readonly record struct ListName(ByteSpan Text, ByteSpan Family = default);
