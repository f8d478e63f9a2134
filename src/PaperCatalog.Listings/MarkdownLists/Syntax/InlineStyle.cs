namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <summary>How a piece looks.</summary>
[Flags]
internal enum InlineStyle
{
    /// <summary>As most text.</summary>
    None = 0,

    /// <summary>Bold.</summary>
    Bold = 1,

    /// <summary>In italics.</summary>
    Italic = 2,

    /// <summary>As code.</summary>
    Code = 4,
}
