namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>A part of a text.</summary>
/// <param name="Span">The part, trimmed.</param>
/// <param name="Before">What parts it from the one before.</param>
internal readonly record struct TextToken(ByteSpan Span, TokenSeparator Before);
