namespace PaperCatalog.Listings.BibTeX;

/// <summary>A stretch of a joined value.</summary>
/// <param name="Start">Where it starts in the value.</param>
/// <param name="Source">Where in the listing it comes from.</param>
/// <param name="IsVerbatim">Whether it stands there just so, and is not what a name stands for.</param>
internal readonly record struct RawPiece(int Start, ByteSpan Source, bool IsVerbatim);
