namespace PaperCatalog.Listings;

/// <summary>A place in a listing as an editor counts it.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Column">The column, from 0, in UTF-16 units.</param>
public readonly record struct TextPosition(int Line, int Column);
