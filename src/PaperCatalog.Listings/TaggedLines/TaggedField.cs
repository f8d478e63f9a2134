namespace PaperCatalog.Listings.TaggedLines;

/// <summary>A field of a record.</summary>
/// <param name="Tag">Its tag.</param>
/// <param name="Value">Its text, from its first line to its last.</param>
/// <param name="LineCount">On how many lines that stands.</param>
internal readonly record struct TaggedField(ByteSpan Tag, ByteSpan Value, int LineCount);
