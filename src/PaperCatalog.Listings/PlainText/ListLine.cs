namespace PaperCatalog.Listings.PlainText;

/// <summary>A line of a list that people type.</summary>
/// <param name="Kind">What it looks like without its mark.</param>
/// <param name="Span">Its text without its mark and the white space around it.</param>
/// <param name="Line">All of it, without the white space around it.</param>
/// <param name="IsMarked">Whether a bullet or a number stands before it.</param>
/// <param name="Indent">How many white spaces stand before it.</param>
internal readonly record struct ListLine(PlainLineKind Kind, ByteSpan Span, ByteSpan Line, bool IsMarked, int Indent);
