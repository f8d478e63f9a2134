using PaperCatalog.Listings.BibTeX.DataModel;
using PaperCatalog.Listings.BibTeX.Latex;
using PaperCatalog.Listings.BibTeX.Syntax;
using PaperCatalog.Listings.BibTeX.Values;
using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.BibTeX.Entries;

/// <summary>Makes an entry of the catalogue from the fields of an entry of a bibliography.</summary>
internal sealed class EntryMaker
{
    private readonly Utf8Text _text;
    private readonly DecodedTextBuilder _builder;
    private readonly RawValueReader _values;
    private readonly LatexDecoder _decoder;
    private readonly NameListReader _names;
    private readonly DateReader _dates;
    private readonly EntryIdentifiers _identifiers;
    private readonly ListingDraft _draft;

    /// <summary>For the entries of <paramref name="document"/>.</summary>
    /// <param name="document">The bibliography.</param>
    /// <param name="data">The single fields and names of shared data.</param>
    /// <param name="draft">Where decoded texts go, and what is wrong with values.</param>
    public EntryMaker(BibDocument document, DataReferences data, ListingDraft draft)
    {
        _text = document.Text;
        _builder = draft.Decoded;
        _draft = draft;
        _values = new RawValueReader(document);
        _decoder = new LatexDecoder(_builder);
        _names = new NameListReader(_builder, _decoder, data, document);
        _dates = new DateReader(document, _values, _decoder, _builder);
        _identifiers = new EntryIdentifiers(new VerbatimReader(_builder, _values), draft);
    }

    /// <summary>The entry with these fields.</summary>
    public EntryDraft Make(EntryFields fields)
    {
        _values.Enter(fields.Entry.Span);
        var entry = new EntryDraft(_draft, fields.Entry.Span)
        {
            Line = _text.GetLineIndex(fields.Entry.Span.Start) + 1,
            // What a work must have depends on its type here.
            IsWhole = false,
            Title = ReadTitle(fields),
            Abstract = Decode(fields.FindOwn(FieldName.Abstract)),
        };
        ReadPeople(fields, entry);
        entry.PublishedOn = _dates.Read(fields, _draft);
        _identifiers.Read(fields, entry);
        return entry;
    }

    /// <summary>The title and, after a colon, the subtitle: how papers are called everywhere but in BibLaTeX's print.</summary>
    private ByteSpan? ReadTitle(EntryFields fields)
    {
        if (fields.Find(FieldName.Title) is { } title)
            Append(title);
        var length = _builder.FieldLength;
        if (length > 0 && fields.Find(FieldName.Subtitle) is { } subtitle && !_values.Read(subtitle).Trimmed.IsEmpty)
        {
            var endsSentence = _builder.Field[length - 1] is (byte)'?' or (byte)'!' or (byte)':' or (byte)'.';
            _builder.Append(endsSentence ? " "u8 : ": "u8, new ByteSpan(subtitle.Value.Start, 0));
            Append(subtitle);
        }

        return _decoder.EndField();
    }

    private void ReadPeople(EntryFields fields, EntryDraft entry)
    {
        var field = fields.Find(FieldName.Author);
        // The editors of a book are its people; those of the book that a paper is in are not the paper's.
        if (field is null && !EntryTypes.IsPart(fields.Entry.Known))
            field = fields.Find(FieldName.Editor);
        var hasNames = false;
        if (field is { } people)
        {
            var list = _names.Read(_values.Read(people), fields.IsOwn(people) ? _draft : null);
            hasNames = list.Names.Count > 0;
            entry.SetAuthors(list.Names);
            if (!list.IsOpen)
                entry.CountAuthors(people.Value);
        }

        if (!hasNames)
            entry.Organization = Decode(fields.Find(FieldName.Organization) ?? fields.Find(FieldName.Institution));
    }

    private ByteSpan? Decode(BibField? field)
    {
        if (field is not { } some)
            return null;
        Append(some);
        return _decoder.EndField();
    }

    private void Append(BibField field)
    {
        var raw = _values.Read(field);
        _decoder.Append(raw, raw.Trimmed);
    }
}
