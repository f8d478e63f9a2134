namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <summary>What a block of Markdown is.</summary>
internal enum BlockKind
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>The row of dashes below the header of a table.</summary>
    Rule,

    /// <summary>What holds no paper: code, HTML, a line across the page, a target of links.</summary>
    Other,
}
