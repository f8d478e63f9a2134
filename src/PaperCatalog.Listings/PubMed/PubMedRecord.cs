using PaperCatalog.Format;
using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.TaggedLines;

namespace PaperCatalog.Listings.PubMed;

/// <summary>Makes an entry of the fields of a record.</summary>
/// <remarks>Source: the tags of the MEDLINE/PubMed data element descriptions.</remarks>
internal sealed class PubMedRecord(ListingDraft draft, List<TaggedField> fields)
{
    // What an identifier has behind it where it is one.
    private const string Doi = "[doi]";

    private static readonly int s_wholeName = TagList.CodeOf("FAU");
    private static readonly int s_shortName = TagList.CodeOf("AU");
    private static readonly int s_group = TagList.CodeOf("CN");

    private readonly Utf8Text _text = draft.Text;
    private readonly TaggedValues _values = new(draft, fields);

    /// <summary>Reads the record on some lines.</summary>
    public EntryDraft Read(ByteSpan lines)
    {
        var entry = new EntryDraft(draft, lines) { Title = ReadTitle(), Abstract = _values.TakeText("AB") };
        entry.AddField(FieldNumber.PubMedId, _values.TakeText(PubMedSyntax.Number));
        ReadTypes(entry);
        ReadDate(entry);
        ReadPeople(entry);
        ReadIdentifiers(entry);
        ReadPlace(entry);
        ReadKeywords(entry);
        // Tags of RIS have two capitals too and mean something else; the case of names does not matter.
        _values.AddRest(entry, tag => tag.ToLowerInvariant());
        return entry;
    }

    /// <summary>The title of an article or a chapter, else of a book, without the full stop that PubMed puts behind each.</summary>
    private ByteSpan? ReadTitle()
    {
        if (_values.TakeFirst("TI BTI") is not { } field)
            return null;
        field.Append(draft, field.Value);
        if (FullStop.Ends(draft.Decoded.Field))
            draft.Decoded.Truncate(draft.Decoded.FieldLength - 1);
        return draft.Decoded.EndText();
    }

    private void ReadTypes(EntryDraft entry)
    {
        foreach (var index in _values.IndexesOf("PT"))
        {
            var type = PubMedTypes.Find(_text.GetString(fields[index].Value), out var isWhole);
            if (entry.Type is PaperType.Unknown or PaperType.Article && type != PaperType.Unknown)
                entry.Type = type;
            if (isWhole)
                _values.Take(index);
        }
    }

    private void ReadDate(EntryDraft entry)
    {
        if (_values.Find(out var index, "DP") is not { } field)
            return;
        var bytes = _text.Slice(field.Value);
        var date = ExportedDate.ReadWords(bytes) ?? IsoDate.Read(bytes);
        entry.PublishedOn = draft.CheckDate(date, field.Value, "a date, such as '2024 May 24', '2024 May' or '2024'");
        // "2024 Spring" and "2023-2024" say more than the year.
        if (entry.PublishedOn is { Value.Month: > 0 } || (entry.PublishedOn is not null && bytes.Length == 4))
            _values.Take(index);
    }

    /// <summary>Adds people and groups in their order; short names beside whole ones say nothing more.</summary>
    private void ReadPeople(EntryDraft entry)
    {
        var name = _values.Find(out _, "FAU") is null ? s_shortName : s_wholeName;
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            if (field.Value.IsEmpty)
                continue;
            if (field.Code == name)
                entry.AddAuthor(ReadName(field), field.Value);
            else if (field.Code == s_group)
                entry.AddAuthor(_values.Join(field) is { IsEmpty: false } group ? new PersonName(group) : null, field.Value);
            else if (field.Code != s_shortName)
                continue;
            _values.Take(i);
        }

        var hasWholeEditor = _values.Find(out _, "FED") is not null;
        foreach (var index in _values.IndexesOf("FED ED"))
        {
            _values.Take(index);
            if (fields[index].Is(hasWholeEditor ? "FED" : "ED"))
                entry.AddEditor(ReadName(fields[index]));
        }
    }

    /// <summary>A name; a suffix stands behind the given names, or behind their initials.</summary>
    private PersonName? ReadName(TaggedField field)
    {
        var name = field.Value;
        var bytes = _text.Slice(name);
        var comma = bytes.IndexOf((byte)',');
        var space = bytes.LastIndexOf((byte)' ');
        if (comma < 0 || space < comma || !NameWords.IsSuffix(bytes.Slice(space + 1)))
            return IndexName.ReadShort(draft, name, field.Append);
        return IndexName.Read(
            draft, name with { Length = comma }, WhiteSpace.Trim(_text, ByteSpan.FromBounds(name.Start + comma + 1, name.Start + space)),
            ByteSpan.FromBounds(name.Start + space + 1, name.End), field.Append);
    }

    /// <summary>Identifiers have behind them what they are: <c>10.1000/182 [doi]</c>.</summary>
    private void ReadIdentifiers(EntryDraft entry)
    {
        foreach (var index in _values.IndexesOf("LID AID"))
        {
            var value = fields[index].Value;
            var open = _text.Slice(value).LastIndexOf((byte)'[');
            var identifier = open < 0 ? value : WhiteSpace.Trim(_text, value with { Length = open });
            if (entry.TakeIdentifier(identifier))
                _values.Take(index, "LID AID");
            else if (open >= 0 && AsciiText.StartsWithIgnoreCase(_text.Slice(ByteSpan.FromBounds(value.Start + open, value.End)), Doi))
                draft.ReportValue(identifier, "a DOI, such as 10.1000/182");
        }
    }

    private void ReadPlace(EntryDraft entry)
    {
        entry.AddField(FieldNumber.Venue, _values.TakeText("JT TA BTI CTI"));
        entry.AddField(FieldNumber.Volume, _values.TakeText("VI"));
        entry.AddField(FieldNumber.Issue, _values.TakeText("IP"));
        if (_values.TakeFirst("PG") is { } pages)
        {
            pages.Append(draft, pages.Value);
            entry.AddField(FieldNumber.Pages, PageRange.End(draft.Decoded, pages.Value));
        }

        entry.AddField(FieldNumber.Publisher, _values.TakeText("PB"));
        entry.AddField(FieldNumber.Language, _values.TakeText("LA"));
        entry.AddField(FieldNumber.Note, _values.TakeText("GN"));
        ByteSpan? first = null;
        foreach (var index in _values.IndexesOf("IS ISBN"))
        {
            var number = WithoutForm(fields[index].Value);
            // The number that links the forms of a journal is that of one of them.
            if (StandardNumbers.Take(entry, _text, number) || (first is { } same && _text.Slice(same).SequenceEqual(_text.Slice(number))))
                _values.Take(index);
            first ??= number;
        }
    }

    /// <summary>A number without the form behind it: <c>1476-4687 (Electronic)</c>.</summary>
    private ByteSpan WithoutForm(ByteSpan value)
    {
        var open = _text.Slice(value).IndexOf((byte)'(');
        return open > 0 ? WhiteSpace.Trim(_text, value with { Length = open }) : value;
    }

    /// <summary>Adds the terms of authors and those of the MeSH; an asterisk there says which ones matter most.</summary>
    private void ReadKeywords(EntryDraft entry)
    {
        foreach (var index in _values.IndexesOf("OT MH"))
        {
            _values.Take(index);
            entry.AddField(FieldNumber.Keyword, ReadTerm(fields[index]));
        }
    }

    private ByteSpan? ReadTerm(TaggedField field)
    {
        var term = field.Value;
        if (field.LineCount > 1 || _text.Slice(term).IndexOf((byte)'*') < 0)
            return _values.Join(field);
        for (var at = term.Start; at < term.End;)
        {
            var rest = ByteSpan.FromBounds(at, term.End);
            var length = _text.Slice(rest).IndexOf((byte)'*') is >= 0 and var next ? next : rest.Length;
            draft.Decoded.AppendVerbatim(rest with { Length = length });
            at += length + 1;
        }

        return draft.Decoded.EndText();
    }
}
