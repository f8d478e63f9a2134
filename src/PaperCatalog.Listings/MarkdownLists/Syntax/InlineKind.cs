namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <summary>What a piece of a line of Markdown is.</summary>
internal enum InlineKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A link with its text.</summary>
    Link,

    /// <summary>A picture, which says nothing of a paper.</summary>
    Picture,

    /// <summary>A link whose text is a picture.</summary>
    Badge,

    /// <summary>The end of a line that is shown, <c>&lt;br&gt;</c>.</summary>
    Break,
}
