using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.Atom;

/// <summary>Atom, as arXiv's interface answers.</summary>
internal sealed class AtomDialect : Dialect
{
    // A feed says what it is at once; a comment or a style sheet may go before.
    private const int MaxProlog = 4096;

    /// <summary>The one object.</summary>
    public static readonly AtomDialect Instance = new();

    private AtomDialect()
        : base("Atom", new CommentForm("<!--", "-->"), ".atom") => Form = Form with { IsCapture = true };

    /// <inheritdoc/>
    internal override bool Recognises(Utf8Text text)
    {
        var all = WhiteSpace.TrimLines(text, new ByteSpan(0, text.Length));
        var start = text.Slice(all with { Length = Math.Min(all.Length, MaxProlog) });
        return start.Length > 0 && start[0] == '<' && (start.IndexOf("<feed"u8) >= 0 || start.IndexOf("<entry"u8) >= 0);
    }

    /// <inheritdoc/>
    internal override ListingReading Read(Utf8Text text, ListingOptions options) => new AtomReader(text, Marker).Read();
}
