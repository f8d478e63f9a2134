namespace PaperCatalog.Listings.Fixes;

/// <summary>A change of text.</summary>
/// <param name="Span">What is replaced; empty to insert before its start.</param>
/// <param name="NewText">What it is replaced with; empty to remove.</param>
public readonly record struct TextEdit(ByteSpan Span, string NewText);
