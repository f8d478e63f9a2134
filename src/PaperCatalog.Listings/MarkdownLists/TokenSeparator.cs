namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>What parts two texts.</summary>
internal enum TokenSeparator
{
    /// <summary>Nothing: it is the first.</summary>
    None,

    /// <summary>A comma, a semicolon or an <c>and</c>, as between people.</summary>
    Comma,

    /// <summary>A stop, a dash or a bracket, as between people and place.</summary>
    Field,
}
