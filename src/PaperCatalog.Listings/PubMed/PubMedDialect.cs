using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.TaggedLines;

namespace PaperCatalog.Listings.PubMed;

/// <summary>What PubMed exports (<c>.nbib</c>): the MEDLINE format.</summary>
internal sealed class PubMedDialect : Dialect
{
    /// <summary>The one object.</summary>
    public static readonly PubMedDialect Instance = new();

    // What goes before the first record is a directive, or a program's name for the file.
    private const int MostLines = 20;

    private PubMedDialect()
        : base("PubMed", new CommentForm("#"), ".nbib") =>
        (Form, ListingSuffixes) = (Form with { IsBibliography = true }, [".nbib"]);

    /// <inheritdoc/>
    internal override bool Recognises(Utf8Text text)
    {
        var start = WhiteSpace.TrimLines(text, new ByteSpan(0, text.Length)).Start;
        var first = text.GetLineIndex(start);
        for (var i = first; i < Math.Min(text.LineCount, first + MostLines); i++)
        {
            if (PubMedSyntax.Instance.Read(text, text.GetLine(i)) is { } field && field.Is(PubMedSyntax.Number) &&
                AsciiText.CountDigits(text.Slice(field.Value)) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    internal override ListingReading Read(Utf8Text text, ListingOptions options) => new TaggedReader(text, Marker, PubMedSyntax.Instance).Read();
}
