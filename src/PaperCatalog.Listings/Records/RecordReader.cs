using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Links;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tables;
using PaperCatalog.Listings.Tables.Columns;

namespace PaperCatalog.Listings.Records;

/// <summary>Reads records of papers.</summary>
/// <remarks>
/// The grammar that is accepted, a line each; blank lines may stand anywhere:
/// <code>
/// listing   = text* record ( [ rule ] record )*
/// record    = [ number ] ( label ":" value text* )+       text goes on with the value above it
/// label     = "Title" | "Authors" | "Year" | ...   as the columns of tables are called, case aside; in bold too, "**Title:**"
/// rule      = "---" | "===" | ...              three signs or more
/// directive = "# paper-catalog" ...
/// </code>
/// What a record says is read as the cells of a row of a table are.
/// </remarks>
/// <param name="text">The text.</param>
/// <param name="marker">What directives begin with.</param>
internal sealed class RecordReader(Utf8Text text, DirectiveMarker marker)
{
    private readonly ListingDraft _draft = new(text, marker) { IsCapture = true };

    /// <summary>Reads the listing.</summary>
    public ListingReading Read()
    {
        if (_draft.IsBlank)
            return _draft.Reject(RuleTable.EmptyListing);
        var outline = RecordOutline.Of(text, marker, text.LineCount);
        var columns = TableColumns.Of(outline.Names);
        if (columns.Of(TableField.Title).Length == 0)
            return _draft.Reject(RuleTable.UnrecognisedForm);
        var record = new TableRecord(_draft, columns, isIndexed: false);
        foreach (var lines in outline.Records)
            Add(record, outline, lines);
        foreach (var line in outline.Others)
            _draft.ReportText(RuleTable.StrayText, WhiteSpace.Trim(text, text.GetLine(line)));
        return _draft.ToReading();
    }

    private void Add(TableRecord record, RecordOutline outline, LabelledRecord lines)
    {
        var span = ByteSpan.FromBounds(StartOf(lines.Lines[0]), WhiteSpace.Trim(text, text.GetLine(lines.Lines[lines.Lines.Count - 1])).End);
        var entry = record.Read(lines.ToCells(text, outline.Names.Count), span);
        if (entry.IsEmpty)
        {
            _draft.Report(RuleTable.MissingTitle, span, Excerpt.Of(text, span));
            return;
        }

        foreach (var (column, value) in lines.Values)
        {
            // Code, data, films; they are fields too, by their labels.
            if (outline.Fields[column] == TableField.Other && LinkFinder.SchemeLength(text.Slice(value)) > 0 && text.Slice(value).IndexOfAny((byte)' ', (byte)'\n', (byte)'\r') < 0)
                entry.AddLink(value);
        }

        foreach (var line in lines.Lines)
            _draft.Account.Mark(line, LineOwner.Entry);
        _draft.AddMarked(entry);
    }

    private int StartOf(int line) => WhiteSpace.Trim(text, text.GetLine(line)).Start;
}
