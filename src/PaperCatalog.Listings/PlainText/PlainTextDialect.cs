using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.PlainText;

/// <summary>A copy of the papers page as plain text, in each of its shapes.</summary>
internal sealed class PlainTextDialect : Dialect
{
    /// <summary>The one object.</summary>
    public static readonly PlainTextDialect Instance = new();

    private PlainTextDialect()
        : base("PlainText", new CommentForm("#")) =>
        (Form, ListingSuffixes) = (Form with { IsCapture = true }, [".papers.txt"]);

    /// <inheritdoc/>
    internal override bool Recognises(Utf8Text text) => true;

    /// <inheritdoc/>
    internal override ListingReading Read(Utf8Text text, ListingOptions options) =>
        PlainTextReader.Read(text, Marker, options) with { IsSaid = PlainTextReader.IsSaid(options) };

    /// <inheritdoc cref="PlainTextReader.ReadTyped"/>
    internal ListingReading? ReadTyped(Utf8Text text, ListingOptions options, bool isOfReferences) =>
        PlainTextReader.ReadTyped(text, Marker, options, isOfReferences);
}
