using PaperCatalog.Format;
using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.TaggedLines;

namespace PaperCatalog.Listings.EndNote;

/// <summary>Makes an entry of the fields of a record.</summary>
/// <remarks>
/// Source: the tags of EndNote's import format for Refer/BibIX. The type says what some of them mean: <c>%B</c> is the series of a book, and
/// what any other work is in.
/// </remarks>
internal sealed class EndNoteRecord(ListingDraft draft, List<TaggedField> fields)
{
    private const string ExpectedDate = "a date, such as '2024', '2024-05-24' or 'May 24'";

    private readonly Utf8Text _text = draft.Text;
    private readonly TaggedValues _values = new(draft, fields);

    /// <summary>Reads the record on some lines.</summary>
    public EntryDraft Read(ByteSpan lines)
    {
        var entry = new EntryDraft(draft, lines) { Title = _values.TakeText("%T"), Abstract = _values.TakeText("%X") };
        ReadType(entry);
        ReadDate(entry);
        entry.CitationKey = _values.TakeText("%F");
        ReadPeople(entry);
        ReadIdentifiers(entry);
        ReadPlace(entry);
        ReadKeywords(entry);
        _values.AddRest(entry);
        return entry;
    }

    private void ReadType(EntryDraft entry)
    {
        if (_values.Find(out var index, EndNoteSyntax.Type) is not { } field)
            return;
        var name = _text.GetString(field.Value);
        entry.Type = EndNoteTypes.Find(name);
        if (entry.Type == PaperType.Unknown)
            draft.ReportValue(field.Value, "a type of EndNote, such as 'Journal Article'");
        if (EndNoteTypes.IsWhole(name))
            _values.Take(index);
    }

    /// <summary>The date, which stands whole beside the year or has the month and the day alone; else the year.</summary>
    private void ReadDate(EntryDraft entry)
    {
        var year = _values.Find(out var yearIndex, "%D") is { } field ? ExportedDate.Read(_text.Slice(field.Value), out _) : null;
        if (_values.Find(out var index, "%8") is { } other)
        {
            var date = ExportedDate.Read(_text.Slice(other.Value), out var isWhole);
            if (date is { HasYear: false } day)
                date = year is { } known ? day.In(known.Year) : null;
            // "Spring" beside the year is kept, and no fault.
            if (year is null || date is not null)
                entry.PublishedOn = draft.CheckDate(date, other.Value, ExpectedDate);
            if (entry.PublishedOn is not null && isWhole)
                _values.Take(index);
        }

        if (entry.PublishedOn is null && yearIndex >= 0)
            entry.PublishedOn = draft.CheckDate(year, fields[yearIndex].Value, ExpectedDate);
        // The year beside the day says nothing more.
        if (year is { } some && entry.PublishedOn is { Value: var taken } && (some == taken || some == new PartialDate(taken.Year, 0, 0)))
            _values.Take(yearIndex);
    }

    private void ReadPeople(EntryDraft entry)
    {
        foreach (var index in _values.IndexesOf("%A"))
        {
            _values.Take(index);
            entry.AddAuthor(ReadName(fields[index]), fields[index].Value);
        }

        foreach (var index in _values.IndexesOf("%E"))
        {
            _values.Take(index);
            entry.AddEditor(ReadName(fields[index]));
        }
    }

    private PersonName? ReadName(TaggedField field) => IndexName.ReadShort(draft, field.Value, field.Append);

    private void ReadIdentifiers(EntryDraft entry)
    {
        foreach (var index in _values.IndexesOf("%R"))
        {
            if (entry.TakeIdentifier(fields[index].Value))
                _values.Take(index);
        }

        // arXiv papers carry their identifier in a link.
        foreach (var index in _values.IndexesOf("%U %>"))
            entry.TakeIdentifier(fields[index].Value);
        var isPubMed = fields.Exists(field =>
            (field.Is("%~") || field.Is("%W")) && AccessionNumber.IsPubMed(_text.GetString(field.Value)));
        foreach (var index in _values.IndexesOf("%M"))
        {
            if (AccessionNumber.Take(entry, _text, fields[index].Value, isPubMed))
                _values.Take(index);
        }

        entry.Url = _values.TakeText("%U");
    }

    private void ReadPlace(EntryDraft entry)
    {
        // Of a thesis "%B" is the department, which it is not in.
        entry.AddField(FieldNumber.Venue, entry.Type == PaperType.Thesis ? null : _values.TakeText("%J %B %S %O"));
        entry.AddField(FieldNumber.Volume, _values.TakeText("%V"));
        entry.AddField(FieldNumber.Issue, _values.TakeText("%N"));
        if (_values.TakeFirst("%P") is { } pages)
        {
            pages.Append(draft, pages.Value);
            entry.AddField(FieldNumber.Pages, PageRange.End(draft.Decoded, pages.Value));
        }

        entry.AddField(FieldNumber.Publisher, _values.TakeText("%I"));
        entry.AddField(FieldNumber.Language, _values.TakeText("%G"));
        entry.AddField(FieldNumber.Note, _values.TakeText("%Z %<"));
        foreach (var index in _values.IndexesOf("%@"))
        {
            if (StandardNumbers.Take(entry, _text, fields[index].Value))
                _values.Take(index);
        }
    }

    /// <summary>Adds keywords: one a line, or several on one with semicolons, else commas, between them.</summary>
    private void ReadKeywords(EntryDraft entry)
    {
        var isOne = fields.Count(field => field.Is("%K") && !field.Value.IsEmpty) == 1;
        foreach (var index in _values.IndexesOf("%K"))
        {
            _values.Take(index);
            var field = fields[index];
            var hasCommas = isOne && field.LineCount == 1 && _text.Slice(field.Value).IndexOf((byte)';') < 0;
            KeywordLines.Add(entry, draft, field.Value, hasCommas ? (byte)',' : (byte)';');
        }
    }
}
