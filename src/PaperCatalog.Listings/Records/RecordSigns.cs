using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Tables.Cells;
using PaperCatalog.Listings.Tables.Columns;

namespace PaperCatalog.Listings.Records;

/// <summary>Tells records of papers from other texts with labels: settings, letters, the heads of documents.</summary>
internal static class RecordSigns
{
    // Of a long text the start shows what it is.
    private const int MostLines = 400;

    // What stands above the first record.
    private const int MostHeader = 12;

    // Of so many labels one line may be of no record.
    private const int FewOthers = 4;

    // What the page's own form has labels for, with an abstract on a line.
    private static readonly HashSet<string> s_ofPages = new(StringComparer.OrdinalIgnoreCase)
    {
        "Title", "Abstract", "Summary", "Authors", "Author", "By", "Date", "Published", "URL", "Link", "arXiv", "DOI", "Upvotes",
    };

    /// <summary>Whether a text has them.</summary>
    public static bool AreIn(Utf8Text text, DirectiveMarker marker)
    {
        if (!MayBegin(text, marker))
            return false;
        var outline = RecordOutline.Of(text, marker, Math.Min(text.LineCount, MostLines));
        var (known, labels, papers) = (0, 0, 0);
        var (indented, lines) = (0, 0);
        var isPage = true;
        foreach (var record in outline.Records)
        {
            var fields = new HashSet<TableField>();
            // Below a number they stand under the first.
            if (!RecordLine.IsNumbered(text.Slice(WhiteSpace.Trim(text, text.GetLine(record.Lines[0])))))
                indented += record.Lines.Count(line => IsIndented(text, line));
            lines += record.Lines.Count(line => !IsItem(text, line));
            foreach (var (column, value) in record.Values)
            {
                var field = outline.Fields[column];
                labels++;
                known += field == TableField.Other ? 0 : 1;
                isPage &= s_ofPages.Contains(outline.Names[column]);
                if (!value.IsEmpty)
                    fields.Add(field == TableField.Url && IsOfPaper(text.Slice(value)) ? TableField.Arxiv : field);
            }

            papers += IsPaper(fields) ? 1 : 0;
            isPage &= fields.Contains(TableField.Abstract);
        }

        // Maps of YAML are further from the margin than their names.
        return indented * 2 < lines && papers > 0 && papers * 2 >= outline.Records.Count && known * 2 >= labels && outline.Others.Count * FewOthers <= labels && !isPage;
    }

    private static bool MayBegin(Utf8Text text, DirectiveMarker marker)
    {
        var lines = 0;
        for (var i = 0; i < text.LineCount && lines < MostHeader; i++)
        {
            var line = RecordLine.Read(text, i, marker);
            lines += line.Kind is RecordLineKind.Blank or RecordLineKind.Directive ? 0 : 1;
            if (line.Kind == RecordLineKind.Label && ColumnNames.Find(text.GetString(line.Label)).Field is TableField.Title or TableField.Authors or TableField.Year)
                return true;
        }

        return false;
    }

    /// <summary>Whether these are the fields of a paper: much else has a title, an author or a date.</summary>
    private static bool IsPaper(HashSet<TableField> fields)
    {
        var hasPeople = fields.Contains(TableField.Authors) || fields.Contains(TableField.WholeAuthors);
        var isWhen = fields.Contains(TableField.Year) || fields.Contains(TableField.Date);
        var isWhere = fields.Contains(TableField.Venue);
        var isKnown = fields.Contains(TableField.Doi) || fields.Contains(TableField.Arxiv) || fields.Contains(TableField.Abstract);
        return fields.Contains(TableField.Title) && (isKnown || (hasPeople && (isWhen || isWhere || fields.Contains(TableField.Url))) || (isWhere && isWhen));
    }

    private static bool IsIndented(Utf8Text text, int line) =>
        text.Slice(text.GetLine(line)) is var bytes && !bytes.IsEmpty && AsciiText.IsSpace(bytes[0]) && !IsItem(text, line);

    // An item of the list that a label has below it stands in by right.
    private static bool IsItem(Utf8Text text, int line) => CellList.IsMarked(text.Slice(WhiteSpace.Trim(text, text.GetLine(line))));

    private static bool IsOfPaper(ReadOnlySpan<byte> address) => address.IndexOf("arxiv.org/"u8) >= 0 || address.IndexOf("doi.org/"u8) >= 0;
}
