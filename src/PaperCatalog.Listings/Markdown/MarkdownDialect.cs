using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.MarkdownLists;
using PaperCatalog.Listings.TextBrowser;

namespace PaperCatalog.Listings.Markdown;

/// <summary>A capture of the papers page as Markdown, as scrapers make them.</summary>
internal sealed class MarkdownDialect : Dialect
{
    // Front matter and the page's own lines go before the first paper.
    private const int MaxHeaderLines = 120;

    /// <summary>The one object.</summary>
    public static readonly MarkdownDialect Instance = new();

    private MarkdownDialect()
        : base("Markdown", new CommentForm("<!--", "-->")) =>
        (Form, ListingSuffixes) = (Form with { IsCapture = true }, [".papers.md"]);

    /// <inheritdoc/>
    internal override bool Recognises(Utf8Text text)
    {
        for (var i = 0; i < Math.Min(text.LineCount, MaxHeaderLines); i++)
        {
            var line = text.Slice(text.GetLine(i));
            // A '#' of the next kind in plain text would be a title of its own.
            if (line.StartsWith("### "u8) && line.Length > 4)
                return !TextBrowserDialect.Instance.Recognises(text) && !MarkdownListDialect.Instance.Recognises(text);
        }

        return false;
    }

    /// <inheritdoc/>
    internal override ListingReading Read(Utf8Text text, ListingOptions options) => new MarkdownReader(text, Marker, options).Read();
}
