using PaperCatalog.Listings.Atom.Syntax;
using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Atom;

/// <summary>The fields of an entry while its elements are read.</summary>
internal sealed class AtomFields(ListingDraft draft)
{
    private readonly Utf8Text _text = draft.Text;
    private readonly DecodedTextBuilder _decoded = draft.Decoded;
    private readonly List<ByteSpan> _names = [];
    private ByteSpan? _title;
    private ByteSpan? _summary;
    private ByteSpan? _content;
    private ByteSpan? _url;
    private ByteSpan? _arxivId;
    private ByteSpan? _doi;
    private ByteSpan _authors;
    private Field<PartialDate>? _published;
    private Field<PartialDate>? _updated;
    private bool _isError;

    // Where arXiv says that it could not answer, the answer is one entry with such an identifier.
    private static ReadOnlySpan<byte> Errors => "arxiv.org/api/errors"u8;

    /// <summary>Begins an entry.</summary>
    public void Begin()
    {
        (_title, _summary, _content, _url, _arxivId, _doi) = (null, null, null, null, null, null);
        (_authors, _published, _updated, _isError) = (default, null, null, false);
        _names.Clear();
        _decoded.DropField();
    }

    /// <summary>Ends it.</summary>
    /// <returns>The entry, or <see langword="null"/> where it is none, which is reported.</returns>
    public Entry? End(ByteSpan span)
    {
        if (_isError)
            draft.Report(RuleTable.StrayText, span, "<entry>");
        else if ((_title ?? _summary ?? _content) is null)
            draft.Report(RuleTable.MissingTitle, span, "<entry>");
        else
            return MakeEntry(span);
        return null;
    }

    /// <summary>Takes a start tag at a depth in the entry, from 0.</summary>
    public void Open(AtomTag tag, int depth)
    {
        // The mark-up within a text goes, its text stays; but an author has fields of its own.
        if (depth == 0 || tag.Element is AtomElement.Name or AtomElement.Affiliation)
            _decoded.DropField();
        if (depth == 0 && tag.Element == AtomElement.Link)
            ReadLink(tag.Token);
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
    public void Close(AtomTag tag, int depth, ByteSpan content)
    {
        if (depth == 1 && tag.Element == AtomElement.Name)
            AddName(tag);
        else if (depth == 0)
            CloseField(tag, content);
    }

    private Entry MakeEntry(ByteSpan span) => new()
    {
        Span = span,
        Title = _title,
        Abstract = _summary ?? _content,
        AuthorCount = _names.Count > 0 ? new Field<int>(_names.Count, _authors) : null,
        AuthorNames = _names.Count > 0 ? _names.ToEquatableArray() : default,
        PublishedOn = _published ?? _updated,
        Url = _url,
        ArxivId = _arxivId,
        Doi = _doi,
    };

    private void AddName(AtomTag tag)
    {
        if (EndText() is not { } name)
            return;
        _names.Add(name);
        _authors = ByteSpan.FromBounds(_authors.IsEmpty ? tag.Span.Start : _authors.Start, tag.Span.End);
    }

    private void CloseField(AtomTag tag, ByteSpan content)
    {
        switch (tag.Element)
        {
            case AtomElement.Title:
                SetText(ref _title, tag);
                break;
            case AtomElement.Summary:
                SetText(ref _summary, tag);
                break;
            case AtomElement.Content:
                _content = EndText();
                break;
            case AtomElement.Published:
                _published = ReadDate(content);
                break;
            case AtomElement.Updated:
                _updated = ReadDate(content);
                break;
            case AtomElement.Id:
                ReadIdentifier();
                break;
            case AtomElement.Doi when !TryTakeIdentifier():
                draft.ReportValue(WhiteSpace.TrimLines(_text, content), "a DOI, such as 10.1000/182");
                break;
        }

        _decoded.DropField();
    }

    private void SetText(ref ByteSpan? field, AtomTag tag)
    {
        if (field is null)
            field = EndText();
        else
            draft.Report(RuleTable.RepeatedField, tag.Name, _text.GetString(tag.Name));
    }

    private void ReadIdentifier()
    {
        _decoded.JoinLines();
        _isError = _decoded.Field.IndexOf(Errors) >= 0;
        TryTakeIdentifier();
    }

    private bool TryTakeIdentifier() => IdentifierFields.TryTake(_decoded, ref _arxivId, ref _doi);

    private Field<PartialDate>? ReadDate(ByteSpan content)
    {
        content = WhiteSpace.TrimLines(_text, content);
        var date = IsoDate.Read(_text.Slice(content));
        if (date is { Exists: true })
            return new Field<PartialDate>(date.Value, content);
        if (date is null)
            draft.ReportValue(content, "'2024-05-24T12:00:00Z'");
        else
            draft.Report(RuleTable.ImpossibleDate, content, date.Value.ToString());
        return null;
    }

    private void ReadLink(XmlToken tag)
    {
        var relation = XmlAttribute.Find(_text.Bytes, tag, "rel"u8);
        var isOwn = relation is null || _text.Slice(relation.Value).SequenceEqual("alternate"u8);
        if (!isOwn || _url is not null || XmlAttribute.Find(_text.Bytes, tag, "href"u8) is not { } target)
            return;
        XmlText.Decode(_text, target, _decoded);
        _url = EndText();
    }

    /// <summary>Ends the text that is being decoded; <see langword="null"/> where there is none.</summary>
    private ByteSpan? EndText()
    {
        _decoded.JoinLines();
        return _decoded.EndText();
    }
}
