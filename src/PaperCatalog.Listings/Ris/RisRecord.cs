using PaperCatalog.Format;
using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.TaggedLines;

namespace PaperCatalog.Listings.Ris;

/// <summary>Makes an entry of the fields of a record.</summary>
/// <remarks>
/// Programs put the same thing under different tags. The title is <c>TI</c>, <c>T1</c>, or <c>BT</c> and <c>CT</c> of whole
/// books; the abstract <c>AB</c> or <c>N2</c>; the authors <c>AU</c> or <c>A1</c>; the date <c>DA</c>, <c>Y1</c> or <c>PY</c>; the
/// DOI <c>DO</c> or <c>DI</c>; the link <c>UR</c> or <c>LK</c>. The first that is there counts, and another that says something
/// else is a field of its own.
/// </remarks>
internal sealed class RisRecord(ListingDraft draft, List<TaggedField> fields, ByteSpan typeName)
{
    // The names of what a work is in: in full first, then short ones, then the series.
    private const string Venues = "JF T2 JO BT JA J2 J1 T3";

    // Of a conference the proceedings come before its name.
    private const string Proceedings = "C3 " + Venues;

    private const string Dates = "DA Y1 PY";

    private readonly Utf8Text _text = draft.Text;
    private readonly TaggedValues _values = new(draft, fields);

    /// <summary>Reads the record on some lines.</summary>
    public EntryDraft Read(ByteSpan lines)
    {
        CheckTags();
        var entry = new EntryDraft(draft, lines) { Title = _values.TakeText("TI T1 BT CT"), Abstract = _values.TakeText("AB N2") };
        ReadType(entry);
        ReadDate(entry);
        entry.CitationKey = _values.TakeText("ID");
        ReadPeople(entry);
        ReadIdentifiers(entry);
        entry.Url = _values.TakeText("UR LK");
        ReadFields(entry);
        _values.AddRest(entry);
        return entry;
    }

    private void CheckTags()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            var tag = _text.GetString(field.Tag);
            if (!RisTags.Contains(tag))
                draft.Report(RuleTable.UnknownField, field.Tag, tag, "remove it, or take a tag of RIS, such as TI, AU, AB, DA, DO or UR");
            else if (RisTags.IsSingle(tag) && !seen.Add(tag))
                draft.Report(RuleTable.RepeatedField, field.Tag, tag);
        }
    }

    private void ReadType(EntryDraft entry)
    {
        var name = _text.GetString(typeName);
        entry.Type = RisTypes.Find(name);
        if (!RisTypes.IsCanonical(name, entry.Type))
            entry.AddField("TY", typeName);
    }

    private void ReadDate(EntryDraft entry)
    {
        foreach (var tag in (string[])["DA", "Y1", "PY"])
        {
            if (entry.PublishedOn is not null || _values.Find(out var index, tag) is not { } field)
                continue;
            // "DEC 8" beside a year of its own, and "Jan 2020".
            var written = tag == "DA" ? ExportedDate.ReadWords(_text.Slice(field.Value)) : null;
            if (written is { HasYear: false })
                continue;
            var isWhole = true;
            var date = written ?? ExportedDate.Read(_text.Slice(field.Value)) ?? NumberedDate.Read(_text.Slice(field.Value), out isWhole);
            entry.PublishedOn = draft.CheckDate(date, field.Value, "'2024/05/24/', '2024/05//' or '2024'");
            if (entry.PublishedOn is not null && isWhole)
                _values.Take(index, Dates);
        }

        // The year beside the day says nothing more.
        if (entry.PublishedOn is { Value: var day } && _values.Find(out var year, "PY") is { } other && ExportedDate.Read(_text.Slice(other.Value)) == new PartialDate(day.Year, 0, 0))
            _values.Take(year);
    }

    private void ReadPeople(EntryDraft entry)
    {
        foreach (var index in _values.IndexesOf(_values.Find(out _, "AU") is null ? "A1" : "AU"))
        {
            _values.Take(index);
            entry.AddAuthor(ReadName(fields[index]), fields[index].Value);
        }

        foreach (var index in _values.IndexesOf(RisTypes.HasContainer(entry.Type) ? "ED A2" : "ED"))
        {
            _values.Take(index);
            entry.AddEditor(ReadName(fields[index]));
        }
    }

    private PersonName? ReadName(TaggedField field) => IndexName.Read(draft, field.Value, field.Append);

    private void ReadIdentifiers(EntryDraft entry)
    {
        foreach (var index in _values.IndexesOf("DO DI"))
        {
            var before = (entry.Doi, entry.ArxivId);
            if (!entry.TakeIdentifier(fields[index].Value))
                draft.ReportValue(fields[index].Value, "a DOI, such as 10.1000/182");
            else if (before != (entry.Doi, entry.ArxivId))
                _values.Take(index, "DO DI");
        }

        // arXiv papers carry their identifier in a link, or as the number by which a database knows them.
        foreach (var index in _values.IndexesOf("UR LK L1 L2"))
            entry.TakeIdentifier(fields[index].Value);

        var isPubMed = _values.Find(out _, "DB") is { } database && AccessionNumber.IsPubMed(_text.GetString(database.Value));
        foreach (var index in _values.IndexesOf("AN"))
        {
            if (AccessionNumber.Take(entry, _text, fields[index].Value, isPubMed))
                _values.Take(index);
        }
    }

    private void ReadFields(EntryDraft entry)
    {
        entry.AddField(FieldNumber.Venue, _values.TakeText(entry.Type == PaperType.ConferencePaper ? Proceedings : Venues));
        entry.AddField(FieldNumber.Volume, _values.TakeText("VL VO"));
        entry.AddField(FieldNumber.Issue, _values.TakeText("IS"));
        // What is in no journal has its number there.
        if (!entry.HasField(FieldNumber.Issue) && entry.Type is PaperType.Report or PaperType.Patent or PaperType.Standard)
            entry.AddField(FieldNumber.Issue, _values.TakeText("M1"));
        entry.AddField(FieldNumber.Pages, ReadPages());
        entry.AddField(FieldNumber.Publisher, _values.TakeText("PB"));
        entry.AddField(FieldNumber.Language, _values.TakeText("LA"));
        entry.AddField(FieldNumber.Note, _values.TakeText("N1"));
        foreach (var index in _values.IndexesOf("SN"))
        {
            if (StandardNumbers.Take(entry, _text, fields[index].Value))
                _values.Take(index);
        }

        foreach (var index in _values.IndexesOf("KW K1"))
        {
            _values.Take(index);
            KeywordLines.Add(entry, draft, fields[index].Value);
        }
    }

    /// <summary>The first page and the last, which have tags of their own, or stand under the first with a hyphen between them.</summary>
    private ByteSpan? ReadPages()
    {
        if (_values.TakeFirst("SP") is not { } first)
            return null;
        first.Append(draft, first.Value);
        var place = first.Value;
        if (_values.Find(out var index, "EP") is { LineCount: 1 } last && IsLastPage(last.Value, out var isSaid))
        {
            _values.Take(index);
            if (!isSaid)
            {
                draft.Decoded.Append("–"u8, new ByteSpan(first.Value.End, 0));
                draft.Decoded.AppendVerbatim(last.Value);
                return draft.Decoded.EndText();
            }
        }

        return PageRange.End(draft.Decoded, place);
    }

    /// <summary>Whether a page is the last of those that are being decoded, and whether these say it already.</summary>
    private bool IsLastPage(ByteSpan page, out bool isSaid)
    {
        var pages = draft.Decoded.Field;
        var last = _text.Slice(page);
        isSaid = pages.EndsWith(last) && (pages.Length == last.Length || PageRange.IsIn(pages));
        return isSaid || !PageRange.IsIn(pages);
    }
}
