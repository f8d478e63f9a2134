namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <summary>What a line of Markdown begins as.</summary>
internal enum LineKind
{
    /// <summary>White space.</summary>
    Blank,

    /// <summary>A directive of ours, which is no part of any block.</summary>
    Directive,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The first line of an item.</summary>
    Item,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>The row of dashes below the header of a table.</summary>
    Rule,

    /// <summary>A fence around code.</summary>
    Fence,

    /// <summary>What holds no paper.</summary>
    Other,

    /// <summary>Text.</summary>
    Text,
}
