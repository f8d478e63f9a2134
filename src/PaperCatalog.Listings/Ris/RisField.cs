namespace PaperCatalog.Listings.Ris;

/// <summary>A field of a record.</summary>
/// <param name="Tag">The two characters of its tag.</param>
/// <param name="Value">Its text, from its first line to its last.</param>
/// <param name="LineCount">On how many lines that stands.</param>
internal readonly record struct RisField(ByteSpan Tag, ByteSpan Value, int LineCount);
