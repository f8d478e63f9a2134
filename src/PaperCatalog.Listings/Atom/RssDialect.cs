using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.Atom;

/// <summary>RSS, as arXiv and publishers announce papers.</summary>
internal sealed class RssDialect : Dialect
{
    // A feed says what it is at once; a comment or a style sheet may go before.
    private const int MaxProlog = 4096;

    /// <summary>The one object.</summary>
    public static readonly RssDialect Instance = new();

    private RssDialect()
        : base("Rss", new CommentForm("<!--", "-->"), ".rss")
    {
    }

    /// <inheritdoc/>
    internal override bool Recognises(Utf8Text text)
    {
        var all = WhiteSpace.TrimLines(text, new ByteSpan(0, text.Length));
        var start = text.Slice(all with { Length = Math.Min(all.Length, MaxProlog) });
        return start.Length > 0 && start[0] == '<' && start.IndexOf("<html"u8) < 0 && (start.IndexOf("<rss"u8) >= 0 || start.IndexOf("<rdf:RDF"u8) >= 0) &&
            (text.Bytes.IndexOf("<item"u8) >= 0 || start.IndexOf("arxiv.org"u8) >= 0);
    }

    /// <inheritdoc/>
    internal override ListingReading Read(Utf8Text text, ListingOptions options) => new RssReader(text, Marker).Read();
}
