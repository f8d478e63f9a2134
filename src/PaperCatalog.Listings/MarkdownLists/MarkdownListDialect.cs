using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>A reading list in Markdown, as repositories have it in their READMEs: items of lists, rows of tables.</summary>
internal sealed class MarkdownListDialect : Dialect
{
    /// <summary>The one object.</summary>
    public static readonly MarkdownListDialect Instance = new();

    private MarkdownListDialect()
        : base("MarkdownList", new CommentForm("<!--", "-->"))
    {
    }

    /// <inheritdoc/>
    internal override bool Recognises(Utf8Text text) => ListSigns.AreIn(text);

    /// <inheritdoc/>
    internal override ListingReading Read(Utf8Text text, ListingOptions options) => new MarkdownListReader(text, Marker).Read();
}
