namespace PaperCatalog.Listings.Json.Syntax;

/// <summary>A value in a flat list of values, each before what is in it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">The name of the property whose value it is, without quotes; empty in an array.</param>
/// <param name="Span">Its text; that of a string without its quotes.</param>
/// <param name="Next">The index of the first value that is not in it.</param>
internal readonly record struct JsonNode(JsonKind Kind, ByteSpan Key, ByteSpan Span, int Next);
