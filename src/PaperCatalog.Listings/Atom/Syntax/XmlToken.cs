namespace PaperCatalog.Listings.Atom.Syntax;

/// <summary>A token of XML.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">All of it.</param>
/// <param name="Content">The name of a tag without its prefix, or the text.</param>
internal readonly record struct XmlToken(XmlTokenKind Kind, ByteSpan Span, ByteSpan Content);
