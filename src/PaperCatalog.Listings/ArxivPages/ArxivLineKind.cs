namespace PaperCatalog.Listings.ArxivPages;

/// <summary>What a line of arXiv's pages is.</summary>
internal enum ArxivLineKind
{
    /// <summary>White space.</summary>
    Blank,

    /// <summary>A directive of ours.</summary>
    Directive,

    /// <summary>The line that a paper begins with.</summary>
    Header,

    /// <summary>A field with its name.</summary>
    Label,

    /// <summary>The day of the papers below.</summary>
    Day,

    /// <summary>When a paper was submitted.</summary>
    Submitted,

    /// <summary>Categories alone.</summary>
    Categories,

    /// <summary><c>\\</c>, which parts the fields and the abstract of mail.</summary>
    Mark,

    /// <summary>What the page shows around its papers.</summary>
    Furniture,

    /// <summary>Text.</summary>
    Text,
}
