using PaperCatalog.Format;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Tables.Cells;
using PaperCatalog.Listings.Tables.Columns;
using PaperCatalog.Listings.Tables.Syntax;

namespace PaperCatalog.Listings.Tables;

/// <summary>Makes an entry of the cells of a row.</summary>
/// <param name="draft">The listing.</param>
/// <param name="columns">The columns of the table.</param>
/// <param name="isIndexed">Whether a comma stands within names, and never between two.</param>
internal sealed partial class TableRecord(ListingDraft draft, TableColumns columns, bool isIndexed)
{
    private readonly Utf8Text _text = draft.Text;
    private readonly TableValues _values = new(draft, columns);
    private readonly CellNames _names = new(draft, isIndexed, columns.HaveGluedNames);

    /// <summary>Reads a row.</summary>
    /// <param name="cells">Its cells; there may be fewer than columns, and more.</param>
    /// <param name="lines">Where it stands.</param>
    public EntryDraft Read(IReadOnlyList<TableCell> cells, ByteSpan lines)
    {
        _values.Begin(cells);
        var entry = new EntryDraft(draft, lines) { Title = ReadTitle(cells), Abstract = _values.TakeText(TableField.Abstract) };
        ReadType(entry);
        ReadDate(entry);
        ReadPeople(entry);
        ReadIdentifiers(entry);
        ReadPlace(entry);
        ReadCounts(entry);
        ReadKeywords(entry);
        _values.AddRest(entry);
        return entry;
    }

    // A paper can be called "Null".
    private ByteSpan? ReadTitle(IReadOnlyList<TableCell> cells)
    {
        foreach (var column in columns.Of(TableField.Title))
        {
            if (column >= cells.Count || cells[column].IsEmpty)
                continue;
            _values.TakeSame(TableField.Title, column);
            return CellText.Read(draft, cells[column]);
        }

        return null;
    }

    private void ReadType(EntryDraft entry)
    {
        foreach (var column in columns.Of(TableField.Type))
        {
            if (_values.At(column) is not { } cell)
                continue;
            // The letter of the Web of Science beside the type: "J".
            if (entry.Type != PaperType.Unknown && cell.Span.Length == 1)
                _values.Take(column);
            if (entry.Type != PaperType.Unknown)
                continue;
            entry.Type = TableTypes.Find(_text.GetString(cell.Span), out var isWhole);
            if (isWhole)
                _values.Take(column);
        }
    }

    private void ReadPeople(EntryDraft entry)
    {
        if (TryReadAuthors(entry, TableField.WholeAuthors) is > 0 and var count)
            TakeShortNames(count);
        else
            TryReadAuthors(entry, TableField.Authors);
        if (_values.Find(TableField.Editors, out var column) is { } editors && _names.Read(editors.Span, out _) is { Count: > 0 } editorNames)
        {
            _values.TakeSame(TableField.Editors, column);
            editorNames.ForEach(name => entry.AddEditor(name));
        }

        entry.Organization = _values.TakeText(TableField.Organization);
    }

    /// <summary>Reads the authors of the first column that has some, and returns how many it names.</summary>
    private int TryReadAuthors(EntryDraft entry, TableField field)
    {
        if (_values.Find(field, out var column) is not { } authors || _names.Read(authors.Span, out var isWhole) is not { Count: > 0 } names)
            return 0;
        _values.TakeSame(field, column);
        entry.SetAuthors(names);
        if (isWhole)
            entry.CountAuthors(authors.Span);
        return names.Count;
    }

    /// <summary>Takes the names in short of people whose whole names are read: they say nothing more.</summary>
    private void TakeShortNames(int count)
    {
        foreach (var column in columns.Of(TableField.Authors))
        {
            if (_values.At(column) is { } cell && _names.Count(cell.Span) == count)
                _values.Take(column);
        }
    }

    private void ReadPlace(EntryDraft entry)
    {
        entry.AddField(FieldNumber.Venue, _values.TakeText(TableField.Venue));
        entry.AddField(FieldNumber.Volume, _values.TakeText(TableField.Volume));
        entry.AddField(FieldNumber.Issue, _values.TakeText(TableField.Issue));
        entry.AddField(FieldNumber.Pages, ReadPages());
        entry.AddField(FieldNumber.Publisher, _values.TakeText(TableField.Publisher));
        entry.AddField(FieldNumber.Language, _values.TakeText(TableField.Language));
        entry.AddField(FieldNumber.Note, _values.TakeText(TableField.Note));
        TakeStandardNumbers(entry, TableField.Isbn);
        TakeStandardNumbers(entry, TableField.Issn);
    }

    private void TakeStandardNumbers(EntryDraft entry, TableField field)
    {
        foreach (var column in columns.Of(field))
        {
            if (_values.At(column) is { } cell && StandardNumbers.Take(entry, _text, cell.Span))
                _values.Take(column);
        }
    }

    /// <summary>The pages, which stand in one column, or the first and the last in two.</summary>
    private ByteSpan? ReadPages()
    {
        if (_values.Find(TableField.Pages, out var column) is { } pages)
        {
            _values.TakeSame(TableField.Pages, column);
            CellText.Append(draft, pages.Span);
            return PageRange.End(draft.Decoded, pages.Span);
        }

        if (_values.Find(TableField.FirstPage, out column) is not { } first)
            return null;
        _values.Take(column);
        CellText.Append(draft, first.Span);
        if (_values.Find(TableField.LastPage, out column) is { } last && CellText.IsVerbatim(_text, last) && !PageRange.IsIn(draft.Decoded.Field))
        {
            _values.Take(column);
            if (!draft.Decoded.Field.SequenceEqual(_text.Slice(last.Span)))
            {
                draft.Decoded.Append("–"u8, new ByteSpan(first.Span.End, 0));
                draft.Decoded.AppendVerbatim(last.Span);
            }
        }

        return PageRange.End(draft.Decoded, first.Span);
    }

    private void ReadCounts(EntryDraft entry)
    {
        if (TakeCount(TableField.AuthorCount) is { } authors)
            entry.AuthorCount ??= authors;
        entry.Upvotes = TakeCount(TableField.Upvotes);
        entry.CommentCount = TakeCount(TableField.Comments);
        // arXiv has there what authors say: "12 pages, 3 figures".
        if (!entry.HasField(FieldNumber.Note))
            entry.AddField(FieldNumber.Note, _values.TakeText(TableField.Comments));
    }

    private Field<int>? TakeCount(TableField field)
    {
        if (_values.Find(field, out var column) is not { } cell || !AsciiText.TryParse(_text.Slice(cell.Span), out var count))
            return null;
        _values.Take(column);
        return new Field<int>(count, cell.Span);
    }

    /// <summary>Adds the keywords of all columns that have some.</summary>
    private void ReadKeywords(EntryDraft entry)
    {
        foreach (var column in columns.Of(TableField.Keywords))
        {
            if (_values.At(column) is not { } cell || SplitKeywords(cell.Span) is not { Count: > 0 } keywords)
                continue;
            _values.Take(column);
            foreach (var keyword in keywords)
                entry.AddField(FieldNumber.Keyword, CellText.Read(draft, cell with { Span = keyword }));
        }
    }

    private List<ByteSpan> SplitKeywords(ByteSpan cell)
    {
        if (CellList.IsBracketed(_text.Slice(cell)))
            return CellList.SplitBracketed(_text, cell);
        var sign = CellList.FindSign(_text.Slice(cell));
        return CellList.Split(_text, cell, sign > 0 ? sign : (byte)',');
    }
}
