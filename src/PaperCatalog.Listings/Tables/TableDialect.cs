using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Tables.Syntax;

namespace PaperCatalog.Listings.Tables;

/// <summary>A table with a header row (CSV, TSV), as reference managers, sites and spreadsheets export it.</summary>
internal sealed class TableDialect : Dialect
{
    // Of a text without line breaks no more is looked at.
    private const int MostBytes = 65_536;

    private const int MostRows = 5;

    /// <summary>The one object.</summary>
    public static readonly TableDialect Instance = new();

    private TableDialect()
        : base("Table", new CommentForm("#"), ".csv", ".tsv") =>
        (Form, ListingSuffixes) = (Form with { IsBibliography = true }, [".papers.csv", ".papers.tsv"]);

    /// <inheritdoc/>
    internal override bool Recognises(Utf8Text text) =>
        // Without a row below it a line may be the title of a paper.
        TableHeader.Find(text, Marker) is { } header && HasRow(text, header);

    /// <inheritdoc/>
    internal override ListingReading Read(Utf8Text text, ListingOptions options) => new TableReader(text, Marker).Read();

    /// <summary>Whether a row is among the first lines below the header.</summary>
    private static bool HasRow(Utf8Text text, TableHeader header)
    {
        var row = new TableRow(text, header.Row.Sign);
        var line = text.GetLineIndex(header.End) + 1;
        for (var rows = 0; line < text.LineCount && rows < MostRows; line++)
        {
            var span = WhiteSpace.Trim(text, text.GetLine(line));
            if (span.IsEmpty || TableComment.IsAt(text.Slice(span)))
                continue;
            rows++;
            row.Read(span.Start, Math.Min(text.Length, span.Start + MostBytes));
            // With spaces behind its commas the first line may be a title.
            if (row.Cells.Count == header.Columns.Count || (row.Cells.Count > 1 && !header.HasSpaces))
                return true;
            if (row.Break is null)
                line = text.GetLineIndex(row.End);
        }

        return false;
    }
}
