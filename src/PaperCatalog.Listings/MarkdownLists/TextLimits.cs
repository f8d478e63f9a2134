namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>How long texts are that have a meaning in a line.</summary>
internal static class TextLimits
{
    /// <summary>A link with fewer words may be anything.</summary>
    public const int LeastWords = 3;

    /// <summary><c>[Survey]</c>, <c>ICLR 2024 -</c>: what goes before a title is shorter.</summary>
    public const int MaxPrefix = 48;

    /// <summary>A text without marks is looked through so far.</summary>
    public const int MaxPlain = 700;

    /// <summary>The text of a link that says what it leads to is no longer.</summary>
    public const int MaxLabel = 30;
}
