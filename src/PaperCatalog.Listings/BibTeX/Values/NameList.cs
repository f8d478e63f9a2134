namespace PaperCatalog.Listings.BibTeX;

/// <summary>The names of a list.</summary>
/// <param name="Names">The names that are given, decoded, in order.</param>
/// <param name="IsOpen">Whether there are others.</param>
internal readonly record struct NameList(List<ByteSpan> Names, bool IsOpen);
