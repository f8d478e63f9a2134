namespace PaperCatalog.Listings.PlainText;

/// <summary>A line of a plain-text listing.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Span">Its text without the white space around it.</param>
internal readonly record struct PlainLine(PlainLineKind Kind, ByteSpan Span);
