using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.TaggedLines;

namespace PaperCatalog.Listings.EndNote;

/// <summary>What EndNote and Google Scholar export (<c>.enw</c>): the format of refer, with a type as EndNote calls it.</summary>
internal sealed class EndNoteDialect : Dialect
{
    /// <summary>The one object.</summary>
    public static readonly EndNoteDialect Instance = new();

    // What goes before the first record is a directive, or a program's name for the file.
    private const int MostLines = 20;

    private EndNoteDialect()
        : base("EndNote", new CommentForm("#"), ".enw") =>
        (Form, ListingSuffixes) = (Form with { IsBibliography = true }, [".enw"]);

    /// <inheritdoc/>
    internal override bool Recognises(Utf8Text text)
    {
        var start = WhiteSpace.TrimLines(text, new ByteSpan(0, text.Length)).Start;
        var first = text.GetLineIndex(start);
        var fields = 0;
        for (var i = first; i < Math.Min(text.LineCount, first + MostLines); i++)
        {
            if (EndNoteSyntax.Instance.Read(text, text.GetLine(i)) is not { } field)
                continue;
            // A comment of a bibliography may look so too, but is no type.
            if (field.Is(EndNoteSyntax.Type) && EndNoteTypes.Find(text.GetString(field.Value)) != PaperType.Unknown)
                return true;
            fields++;
        }

        // The older form has no types.
        return fields >= 3 && fields * 2 > Math.Min(text.LineCount, first + MostLines) - first;
    }

    /// <inheritdoc/>
    internal override ListingReading Read(Utf8Text text, ListingOptions options) => new TaggedReader(text, Marker, EndNoteSyntax.Instance).Read();
}
