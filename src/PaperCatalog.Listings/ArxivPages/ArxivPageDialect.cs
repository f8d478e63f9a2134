using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.ArxivPages;

/// <summary>arXiv's pages as text: its lists of new papers, what it found, its mail, and the pages of papers.</summary>
internal sealed class ArxivPageDialect : Dialect
{
    // The page's own lines, or those of a mail, go before the first paper.
    private const int MaxHeaderLines = 300;

    /// <summary>The one object.</summary>
    public static readonly ArxivPageDialect Instance = new();

    private ArxivPageDialect()
        : base("ArxivPage", new CommentForm("#")) => Form = Form with { IsCapture = true };

    /// <inheritdoc/>
    internal override bool Recognises(Utf8Text text)
    {
        var isBehindMark = false;
        for (var i = 0; i < Math.Min(text.LineCount, MaxHeaderLines); i++)
        {
            var line = WhiteSpace.Trim(text, text.GetLine(i));
            if (line.IsEmpty)
                continue;
            if (ArxivHeader.Read(text, line, isBehindMark) is { IsSure: true })
                return true;
            isBehindMark = text.Slice(line).SequenceEqual("\\\\"u8);
        }

        return false;
    }

    /// <inheritdoc/>
    internal override ListingReading Read(Utf8Text text, ListingOptions options) => new ArxivPageReader(text, Marker).Read(options);
}
