using System.Text;
using PaperCatalog.Listings.Atom.Syntax;
using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.Atom;

/// <summary>The fields of an entry while its elements are read.</summary>
internal sealed class AtomFields(ListingDraft draft)
{
    // Where arXiv says that it could not answer, the answer is one entry with such an identifier.
    private const string Errors = "arxiv.org/api/errors";

    private readonly Utf8Text _text = draft.Text;
    private readonly DecodedTextBuilder _decoded = draft.Decoded;
    private readonly List<ByteSpan> _names = [];
    private Entry _entry = new();
    private ByteSpan _authors;
    private ByteSpan? _content;
    private Field<PartialDate>? _updated;
    private bool _isError;

    /// <summary>Whether an element is a field of entries: inside another such element it has no place.</summary>
    public static bool IsField(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("id"u8) || name.SequenceEqual("title"u8) || name.SequenceEqual("summary"u8) ||
        name.SequenceEqual("published"u8) || name.SequenceEqual("updated"u8) || name.SequenceEqual("author"u8);

    /// <summary>Begins an entry.</summary>
    public void Begin()
    {
        _entry = new Entry();
        _names.Clear();
        (_authors, _content, _updated, _isError) = (default, null, null, false);
        _decoded.DropField();
    }

    /// <summary>Ends it.</summary>
    /// <returns>The entry, or <see langword="null"/> where it is none, which is reported.</returns>
    public Entry? End(ByteSpan span)
    {
        var entry = _entry with { Span = span, Abstract = _entry.Abstract ?? _content, PublishedOn = _entry.PublishedOn ?? _updated };
        if (_names.Count > 0)
        {
            entry = entry with
            {
                AuthorNames = _names.ToEquatableArray(), AuthorCount = new Field<int>(_names.Count, _authors),
            };
        }

        if (_isError)
            draft.Report(ProblemKind.StrayText, span, "<entry>");
        else if ((entry.Title ?? entry.Abstract) is null)
            draft.Report(ProblemKind.MissingTitle, span, "<entry>");
        else
            return entry;
        return null;
    }

    /// <summary>Takes a start tag at a depth in the entry, from 0.</summary>
    public void Open(XmlToken tag, int depth)
    {
        // The mark-up within a text goes, its text stays; but an author has fields of its own.
        if (depth == 0 || Is(tag, "name"u8) || Is(tag, "affiliation"u8))
            _decoded.DropField();
        if (depth == 0 && Is(tag, "link"u8))
            ReadLink(tag);
    }

    /// <summary>Takes text.</summary>
    public void AddText(XmlToken token)
    {
        if (token.Kind == XmlTokenKind.Data)
            _decoded.AppendVerbatim(token.Content);
        else if (XmlText.Decode(_text, token.Content, _decoded) is { IsEmpty: false } malformed)
            draft.ReportSyntax(malformed, "a reference of XML, such as '&amp;' for '&'");
    }

    /// <summary>Takes the end of an element with its content.</summary>
    public void Close(XmlToken tag, int depth, ByteSpan content)
    {
        content = WhiteSpace.TrimLines(_text, content);
        if (depth == 1 && Is(tag, "name"u8))
            AddName(tag);
        else if (depth == 0)
            CloseField(tag, content);
    }

    private void AddName(XmlToken tag)
    {
        if (EndText() is not { } name)
            return;
        _names.Add(name);
        _authors = ByteSpan.FromBounds(_authors.IsEmpty ? tag.Span.Start : _authors.Start, tag.Span.End);
    }

    private void CloseField(XmlToken tag, ByteSpan content)
    {
        if (Is(tag, "title"u8))
            Set(tag, _entry.Title, title => _entry with { Title = title });
        else if (Is(tag, "summary"u8))
            Set(tag, _entry.Abstract, summary => _entry with { Abstract = summary });
        else if (Is(tag, "content"u8))
            _content = EndText();
        else if (Is(tag, "published"u8))
            _entry = _entry with { PublishedOn = ReadDate(content) };
        else if (Is(tag, "updated"u8))
            _updated = ReadDate(content);
        else if (Is(tag, "id"u8))
            ReadIdentifier();
        else if (Is(tag, "doi"u8) && !IdentifierFields.TryTake(ref _entry, _decoded))
            draft.ReportValue(content, "a DOI, such as 10.1000/182");
        _decoded.DropField();
    }

    private void Set(XmlToken tag, ByteSpan? field, Func<ByteSpan?, Entry> set)
    {
        if (field is null)
            _entry = set(EndText());
        else
            draft.Report(ProblemKind.RepeatedField, tag.Content, _text.GetString(tag.Content));
    }

    private void ReadIdentifier()
    {
        _decoded.JoinLines();
        _isError = Encoding.UTF8.GetString(_decoded.Field.ToArray()).IndexOf(Errors, StringComparison.Ordinal) >= 0;
        IdentifierFields.TryTake(ref _entry, _decoded);
    }

    private Field<PartialDate>? ReadDate(ByteSpan content)
    {
        var date = IsoDate.Read(_text.Slice(content));
        if (date is { Exists: true })
            return new Field<PartialDate>(date.Value, content);
        if (date is null)
            draft.ReportValue(content, "'2024-05-24T12:00:00Z'");
        else
            draft.Report(ProblemKind.ImpossibleDate, content, date.Value.ToString());
        return null;
    }

    private void ReadLink(XmlToken tag)
    {
        var relation = XmlAttribute.Find(_text.Bytes, tag, "rel"u8);
        var isOwn = relation is null || _text.Slice(relation.Value).SequenceEqual("alternate"u8);
        if (!isOwn || _entry.Url is not null || XmlAttribute.Find(_text.Bytes, tag, "href"u8) is not { } target)
            return;
        XmlText.Decode(_text, target, _decoded);
        _entry = _entry with { Url = EndText() };
    }

    /// <summary>Ends the text that is being decoded; <see langword="null"/> where there is none.</summary>
    private ByteSpan? EndText()
    {
        _decoded.JoinLines();
        var isEmpty = _decoded.FieldLength == 0;
        var span = _decoded.EndField();
        return isEmpty ? null : span;
    }

    private bool Is(XmlToken tag, ReadOnlySpan<byte> name) => _text.Slice(tag.Content).SequenceEqual(name);
}
