namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>What a link of a list leads to, by its address.</summary>
internal enum LinkKind
{
    /// <summary>Not known.</summary>
    Other,

    /// <summary>A paper.</summary>
    Paper,

    /// <summary>What is surely none: code, films, posts, another place of the page.</summary>
    NoPaper,
}
