using PaperCatalog.Format;
using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Tables.Cells;
using PaperCatalog.Listings.Tables.Columns;
using PaperCatalog.Listings.Tables.Syntax;

namespace PaperCatalog.Listings.Tables;

/// <content>When it appeared, and what it is known by.</content>
internal sealed partial class TableRecord
{
    private const string Expected = "a date, such as '2024-05-24', '2024-05' or '2024'";

    /// <summary>The date, else the year; a month or day beside them makes them exact.</summary>
    private void ReadDate(EntryDraft entry)
    {
        var year = ReadYear(out var yearColumn);
        if (_values.Find(TableField.Date, out var column) is { } cell)
        {
            var date = CellDate.Read(_text.Slice(cell.Span), out var isWhole);
            // "DEC 8" beside the year.
            if (date is { HasYear: false } day)
                date = year is { } known ? day.In(known.Year) : null;
            // What is no date is kept, and said where nothing else gives one.
            if (year is null || date is not null)
                entry.PublishedOn = draft.CheckDate(date, cell.Span, Expected);
            if (entry.PublishedOn is not null && isWhole)
                _values.TakeSame(TableField.Date, column);
        }

        if (entry.PublishedOn is null && _values.At(yearColumn) is { } yearCell)
            entry.PublishedOn = draft.CheckDate(WithMonth(year), yearCell.Span, Expected);
        if (year is { } some && entry.PublishedOn?.Value.Year == some.Year)
            _values.Take(yearColumn);
    }

    private PartialDate? ReadYear(out int column) =>
        _values.Find(TableField.Year, out column) is { } cell && CellDate.Read(_text.Slice(cell.Span), out _) is { HasYear: true } year ? year : null;

    /// <summary>A year with the month and the day that stand in columns of their own.</summary>
    private PartialDate? WithMonth(PartialDate? year)
    {
        if (year is not { Month: 0 } date || _values.Find(TableField.Month, out var column) is not { } cell)
            return year;
        var bytes = _text.Slice(cell.Span);
        var month = AsciiText.TryParse(bytes, out var number) ? number : MonthNames.Find(bytes);
        if (month is < 1 or > 12)
            return year;
        _values.Take(column);
        date = date with { Month = month };
        if (_values.Find(TableField.Day, out column) is not { } dayCell || !AsciiText.TryParse(_text.Slice(dayCell.Span), out var day) || !(date with { Day = day }).Exists)
            return date;
        _values.Take(column);
        return date with { Day = day };
    }

    private void ReadIdentifiers(EntryDraft entry)
    {
        if (_values.Find(TableField.Doi, out var column) is { } doi)
        {
            if (entry.TakeIdentifier(doi.Span))
                _values.TakeSame(TableField.Doi, column);
            else
                draft.ReportValue(doi.Span, "a DOI, such as 10.1000/182");
        }

        if (_values.Find(TableField.Arxiv, out column) is { } arxiv)
        {
            if (ArxivCell.Take(entry, draft, arxiv.Span))
                _values.TakeSame(TableField.Arxiv, column);
            else
                draft.ReportValue(arxiv.Span, "an arXiv identifier, such as 2305.11627");
        }

        if (_values.Find(TableField.Extra, out column) is { } extra && ExtraLines.Take(entry, draft, extra.Span))
            _values.Take(column);
        entry.CitationKey ??= _values.TakeText(TableField.CitationKey);
        entry.AddField(FieldNumber.ArxivCategory, _values.TakeText(TableField.ArxivCategory));
        entry.AddField(FieldNumber.PubMedId, _values.TakeText(TableField.PubMedId));
        ReadNumber(entry);
        ReadUrl(entry);
    }

    /// <summary>A number that a row is known by is taken where it is an identifier of the work.</summary>
    private void ReadNumber(EntryDraft entry)
    {
        foreach (var column in columns.Of(TableField.Identifier))
        {
            if (_values.At(column) is { } cell && entry.TakeIdentifier(cell.Span))
                _values.Take(column);
        }
    }

    private void ReadUrl(EntryDraft entry)
    {
        foreach (var column in columns.Of(TableField.Url))
        {
            // arXiv papers carry their identifier in a link.
            if (_values.At(column) is { } cell)
                entry.TakeIdentifier(cell.Span);
        }

        entry.Url = _values.TakeText(TableField.Url);
    }
}
