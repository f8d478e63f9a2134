using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.Ris;

/// <summary>RIS, which reference managers and publishers export.</summary>
internal sealed class RisDialect : Dialect
{
    /// <summary>The one object.</summary>
    public static readonly RisDialect Instance = new();

    private RisDialect()
        : base("Ris", new CommentForm("#"), ".ris") =>
        (Form, ListingSuffixes) = (Form with { IsBibliography = true }, [".ris"]);

    /// <inheritdoc/>
    internal override bool Recognises(Utf8Text text)
    {
        var start = WhiteSpace.TrimLines(text, new ByteSpan(0, text.Length)).Start;
        // What goes before the first record is a directive, or a program's name for the file: not far.
        for (var i = text.GetLineIndex(start); i < Math.Min(text.LineCount, 20); i++)
        {
            if (RisTag.Read(text, text.GetLine(i)) is { } tag && tag.Is(text, "TY"u8))
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    internal override ListingReading Read(Utf8Text text, ListingOptions options) => new RisReader(text, Marker).Read();
}
