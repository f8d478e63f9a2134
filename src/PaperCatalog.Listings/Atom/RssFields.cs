using PaperCatalog.Format;
using PaperCatalog.Listings.Atom.Syntax;
using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Atom;

/// <summary>The fields of an item while its elements are read.</summary>
internal sealed class RssFields(ListingDraft draft)
{
    private readonly Utf8Text _text = draft.Text;
    private readonly DecodedTextBuilder _decoded = draft.Decoded;
    private readonly List<ByteSpan> _categories = [];
    private EntryDraft _entry = null!;
    private ByteSpan? _content;
    private bool _isReplaced;

    /// <summary>Begins the item that a tag opens.</summary>
    public void Begin(XmlToken tag)
    {
        _entry = new EntryDraft(draft, tag.Span);
        (_content, _isReplaced) = (null, false);
        _categories.Clear();
        _decoded.DropField();
    }

    /// <summary>Ends it.</summary>
    /// <param name="end">Where.</param>
    /// <param name="isWhole">Whether all its tags are as they should be.</param>
    public void End(int end, bool isWhole)
    {
        _entry.ExtendTo(end);
        _entry.IsWhole = isWhole;
        _entry.Abstract ??= _content;
        if (_entry.ArxivId is not null)
            _entry.Type = PaperType.Preprint;
        // It is the day of the announcement, and the paper is older.
        if (_isReplaced && _entry.PublishedOn is { } announced)
        {
            _entry.AddField("pubDate", announced.Span);
            _entry.PublishedOn = null;
        }

        AddCategories();
        if (_entry.IsEmpty)
            draft.Report(RuleTable.MissingTitle, _entry.Span, "<item>");
        else
            draft.Add(_entry);
    }

    /// <summary>Begins a field.</summary>
    public void Open() => _decoded.DropField();

    /// <summary>Takes text.</summary>
    public void AddText(XmlToken token)
    {
        if (token.Kind == XmlTokenKind.Data)
            _decoded.AppendVerbatim(token.Content);
        else if (XmlText.Decode(_text, token.Content, _decoded) is { IsEmpty: false } malformed)
            draft.ReportSyntax(malformed, "a reference of XML, such as '&amp;' for '&'");
    }

    /// <summary>Takes the end of a field.</summary>
    /// <param name="tag">Its start tag.</param>
    /// <param name="content">What stands in it.</param>
    public void Close(XmlToken tag, ByteSpan content)
    {
        var name = _text.GetString(tag.Content);
        RssText.DropTags(_decoded, content);
        _decoded.JoinLines();
        switch (name)
        {
            case "title":
                AddTitle(tag, content);
                break;
            case "description":
                AddDescription(tag, content);
                break;
            case "encoded":
                _content = _decoded.EndText();
                break;
            case "link":
                AddLink();
                break;
            case "guid" or "doi" or "DOI" or "identifier":
                AddIdentifier(name, content);
                break;
            case "creator" or "author":
                RssText.AddPeople(draft, _entry, content);
                break;
            case "pubDate" or "date" or "publicationDate":
                AddDate(name, content);
                break;
            case "category" or "subject":
                if (_decoded.EndText() is { } category)
                    _categories.Add(category);
                break;
            case "publicationName":
                _entry.AddField(FieldNumber.Venue, _decoded.EndText());
                break;
            case "announce_type":
                _isReplaced = _decoded.Field.StartsWith("replace"u8);
                _entry.AddField(name, _decoded.EndText());
                break;
            default:
                _entry.AddField(name, _decoded.EndText());
                break;
        }

        _decoded.DropField();
    }

    private void AddTitle(XmlToken tag, ByteSpan content)
    {
        var length = RssText.FindVersion(_decoded.Field, out var identifier, out var category);
        if (length > 0)
        {
            TakeBytes(identifier, content);
            if (category.Length > 0 && _categories.Count == 0)
            {
                _decoded.DropField();
                _decoded.Append(category, content);
                _categories.Add(_decoded.EndField());
            }

            _decoded.DropField();
            XmlText.Decode(_text, content, _decoded);
            _decoded.JoinLines();
            _decoded.Truncate(Math.Min(_decoded.FieldLength, length));
            _decoded.JoinLines();
        }

        _entry.Title = ReadSingle(_entry.Title, tag);
    }

    /// <summary>Takes the abstract, without <c>arXiv:2403.01111v1 Announce Type: new Abstract: </c> before it.</summary>
    private void AddDescription(XmlToken tag, ByteSpan content)
    {
        var start = RssText.FindAbstract(_decoded.Field, out var identifier);
        if (start > 0)
        {
            var rest = _decoded.FieldLength - start;
            var id = identifier.ToArray();
            _decoded.Cut(start, rest);
            var summary = ReadSingle(_entry.Abstract, tag);
            _entry.Abstract = summary;
            TakeBytes(id, content);
            return;
        }

        _entry.Abstract = ReadSingle(_entry.Abstract, tag);
    }

    private void TakeBytes(ReadOnlySpan<byte> identifier, ByteSpan source)
    {
        var bytes = identifier.ToArray();
        _decoded.DropField();
        _decoded.Append(bytes, source);
        if (_entry.ArxivId is null)
            _entry.TakeIdentifier();
        _decoded.DropField();
    }

    private ByteSpan? ReadSingle(ByteSpan? first, XmlToken tag)
    {
        if (first is not null)
            draft.Report(RuleTable.RepeatedField, tag.Content, _text.GetString(tag.Content));
        return first ?? _decoded.EndText();
    }

    private void AddLink()
    {
        if (_decoded.EndText() is not { } link)
            return;
        if (_entry.Url is null)
            _entry.Url = link;
        else
            _entry.AddLink(link);
        // Where it had to be decoded it stands in no stretch of the listing, and holds no identifier that is not in another field.
        if (link.End <= _text.Length)
            _entry.TakeIdentifier(link);
    }

    /// <summary>Takes an identifier: <c>oai:arXiv.org:2403.01111v1</c>, <c>doi:10.1000/182</c>, an address.</summary>
    private void AddIdentifier(string name, ByteSpan content)
    {
        var prefix = _decoded.Field.StartsWith("oai:arXiv.org:"u8) ? "oai:arXiv.org:".Length : 0;
        if (prefix > 0)
            _decoded.Cut(prefix, _decoded.FieldLength - prefix);
        if (_decoded.FieldLength > 0 && !_entry.TakeIdentifier() && name != "guid")
            KeepWrong(name, WhiteSpace.TrimLines(_text, content), "an identifier, such as 'doi:10.1000/182'");
    }

    private void AddDate(string name, ByteSpan content)
    {
        content = WhiteSpace.TrimLines(_text, content);
        if (DayFinder.Find(_text, content) is { } line)
            _entry.PublishedOn ??= draft.CheckDate(line);
        else if (IsoDate.Read(_text.Slice(content)) is { } date)
            _entry.PublishedOn ??= draft.CheckDate(date, content, "'2024-05-24'");
        else
            KeepWrong(name, content, "a date, as 'Tue, 05 Mar 2024 00:00:00 GMT' or '2024-03-05'");
    }

    /// <summary>Keeps what an element says that is not what it should be.</summary>
    private void KeepWrong(string name, ByteSpan content, string expected)
    {
        draft.ReportValue(content, expected);
        _decoded.DropField();
        XmlText.Decode(_text, content, _decoded);
        _decoded.JoinLines();
        _entry.AddField(name, _decoded.EndText());
    }

    /// <summary>Categories of arXiv, the first of which is the primary one; else keywords.</summary>
    private void AddCategories()
    {
        if (_entry.ArxivId is null)
        {
            foreach (var category in _categories)
                _entry.AddField(FieldNumber.Keyword, category);
            return;
        }

        if (_categories.Count == 0)
            return;
        _entry.AddField(FieldNumber.ArxivCategory, _categories[0]);
        for (var i = 1; i < _categories.Count; i++)
        {
            if (_categories[i].End > _text.Length)
            {
                // No category of arXiv is written with references.
                _entry.AddField(FieldNumber.Keyword, _categories[i]);
                continue;
            }

            if (_decoded.FieldLength > 0)
                _decoded.Append(" "u8, _categories[i] with { Length = 0 });
            _decoded.AppendVerbatim(_categories[i]);
        }

        _entry.AddField("categories", _decoded.EndText());
    }
}
