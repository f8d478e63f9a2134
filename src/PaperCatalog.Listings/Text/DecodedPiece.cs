namespace PaperCatalog.Listings;

/// <summary>A run of decoded bytes.</summary>
/// <param name="Start">Where it starts in its part of the decoded text, or in its field while that is decoded.</param>
/// <param name="Source">What in the listing it was decoded from.</param>
/// <param name="IsVerbatim">Whether the bytes stand there just so; otherwise they stand for it as a whole.</param>
internal readonly record struct DecodedPiece(int Start, ByteSpan Source, bool IsVerbatim);
