namespace PaperCatalog.Listings.BibTeX;

/// <summary>A name in a list of names, before its LaTeX is decoded.</summary>
/// <param name="Range">Where it stands in the value.</param>
/// <param name="Parts">The parts between commas that no brace encloses: one, two or three, and more where it is malformed.</param>
internal sealed record NameRange(ByteSpan Range, List<ByteSpan> Parts);
