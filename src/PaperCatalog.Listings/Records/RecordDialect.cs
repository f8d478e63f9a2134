using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.Records;

/// <summary>Records of papers as people type them: lines with labels, <c>Title: ...</c>, parted by blank lines or rules.</summary>
internal sealed class RecordDialect : Dialect
{
    /// <summary>The one object.</summary>
    public static readonly RecordDialect Instance = new();

    private RecordDialect()
        : base("Records", new CommentForm("#")) => Form = Form with { IsBibliography = true };

    /// <inheritdoc/>
    internal override bool Recognises(Utf8Text text) => RecordSigns.AreIn(text, Marker);

    /// <inheritdoc/>
    internal override ListingReading Read(Utf8Text text, ListingOptions options) => new RecordReader(text, Marker).Read();
}
