namespace PaperCatalog.Listings.Json.Syntax;

/// <summary>Where a text stops being JSON.</summary>
/// <param name="Span">What stands there; empty at the end of the text.</param>
/// <param name="Expected">What should, for a message.</param>
internal readonly record struct JsonError(ByteSpan Span, string Expected);
