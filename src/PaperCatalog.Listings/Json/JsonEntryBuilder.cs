using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Json.Forms;
using PaperCatalog.Listings.Json.Syntax;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Json;

/// <summary>An entry while its fields come in. A field of the wrong kind is reported and left out.</summary>
/// <param name="draft">Where texts with escapes go, and problems.</param>
internal sealed class JsonEntryBuilder(ListingDraft draft)
{
    private readonly DecodedTextBuilder _decoded = draft.Decoded;
    private readonly List<ByteSpan> _names = [];
    private Utf8Text _text = null!;
    private ByteSpan _span;
    private ByteSpan? _title;
    private ByteSpan? _abstract;
    private ByteSpan? _organization;
    private ByteSpan? _url;
    private ByteSpan? _arxivId;
    private ByteSpan? _doi;
    private Field<PartialDate>? _publishedOn;
    private Field<int>? _upvotes;
    private Field<int>? _commentCount;
    private Field<int>? _authorCount;

    /// <summary>Begins an entry.</summary>
    /// <param name="text">The text that its values are spans of.</param>
    /// <param name="span">The entry.</param>
    public void Begin(Utf8Text text, ByteSpan span)
    {
        (_text, _span) = (text, span);
        (_title, _abstract, _organization, _url, _arxivId, _doi) = (null, null, null, null, null, null);
        (_publishedOn, _upvotes, _commentCount, _authorCount) = (null, null, null, null);
        _names.Clear();
    }

    /// <summary>Ends it.</summary>
    public Entry End() => new()
    {
        Span = _span,
        Title = _title,
        Abstract = _abstract,
        AuthorCount = _authorCount,
        AuthorNames = _names.Count > 0 ? _names.ToEquatableArray() : default,
        Organization = _organization,
        PublishedOn = _publishedOn,
        Upvotes = _upvotes,
        CommentCount = _commentCount,
        Url = _url,
        ArxivId = _arxivId,
        Doi = _doi,
    };

    public void SetTitle(JsonElement? value) => _title = ReadText(value);

    public void SetAbstract(JsonElement? value) => _abstract = ReadText(value);

    /// <summary>Sets the title, which may have mark-up.</summary>
    public void SetMarkedTitle(JsonElement? value) => _title = ReadText(value, hasMarkup: true);

    /// <summary>Sets the abstract, which may have mark-up.</summary>
    public void SetMarkedAbstract(JsonElement? value) => _abstract = ReadText(value, hasMarkup: true);

    public void SetOrganization(JsonElement? value) => _organization = ReadText(value);

    public void SetUrl(JsonElement? value) => _url = ReadText(value);

    public void SetUpvotes(JsonElement? value) => _upvotes = ReadCount(value);

    public void SetCommentCount(JsonElement? value) => _commentCount = ReadCount(value);

    public void SetPublishedOn(JsonElement? value)
    {
        if (value is not { } date || !IsOfKind(date, JsonKind.String, "a date in quotes, such as \"2024-05-24\""))
            return;
        SetPublishedOn(date, IsoDate.Read(date.Bytes), "'2024-05-24', '2024-05' or '2024'");
    }

    /// <summary>Sets the date that <paramref name="value"/> was read as, unless there is no such day.</summary>
    public void SetPublishedOn(JsonElement value, PartialDate? date, string expected)
    {
        if (date is null)
            Report(value, expected);
        else if (!date.Value.Exists)
            draft.Report(RuleTable.ImpossibleDate, _text.GetSource(value.Span), date.Value.ToString());
        else
            _publishedOn = new Field<PartialDate>(date.Value, GetPlace(value));
    }

    /// <summary>Takes an identifier in any spelling; <see langword="false"/> where the text spells none.</summary>
    public bool TrySetIdentifier(JsonElement? value)
    {
        if (value is not { Kind: JsonKind.String } text)
            return false;
        Decode(text);
        return IdentifierFields.TryTake(_decoded, ref _arxivId, ref _doi);
    }

    /// <summary>Takes an identifier; reports a value that is none.</summary>
    public void SetIdentifier(JsonElement? value, string expected)
    {
        if (value is { } text && !TrySetIdentifier(text))
            Report(text, expected);
    }

    /// <summary>Adds the name of an author.</summary>
    public void AddAuthor(JsonElement? value)
    {
        if (ReadText(value) is { } name)
            _names.Add(name);
    }

    /// <summary>Adds the name of an author that stands in parts, with a space between two.</summary>
    public void AddAuthor(params JsonElement?[] parts)
    {
        foreach (var part in parts)
        {
            if (part is not { Kind: JsonKind.String, Span.IsEmpty: false } text)
                continue;
            if (_decoded.FieldLength > 0)
                _decoded.Append(" "u8, _text.GetSource(text.Span with { Length = 0 }));
            Decode(text);
        }

        _decoded.JoinLines();
        if (_decoded.EndText() is { } name)
            _names.Add(name);
    }

    /// <summary>Says how many authors there are, where the value that lists them was read.</summary>
    public void CountAuthors(JsonElement list)
    {
        if (_names.Count > 0)
            _authorCount = new Field<int>(_names.Count, GetPlace(list));
    }

    /// <summary>The value of a property, if it has that and it is not <c>null</c>; reports one that stands twice.</summary>
    public JsonElement? Find(JsonElement element, ReadOnlySpan<byte> name)
    {
        var value = element.Find(name);
        if (value is not null && element.FindRepeated(name) is { IsEmpty: false } repeated)
            draft.Report(RuleTable.RepeatedField, _text.GetSource(repeated), _text.GetString(repeated));
        return value;
    }

    /// <summary>Reports properties with other names than these.</summary>
    public void CheckNames(JsonElement element, JsonNames names)
    {
        foreach (var property in element)
        {
            if (names.Contains(_text.Slice(property.Key)))
                continue;
            draft.Report(
                RuleTable.UnknownField, _text.GetSource(property.Key), Excerpt.Of(_text, property.Key),
                names.Advise(_text.GetString(property.Key)));
        }
    }

    /// <summary>Whether a value is of a kind; reports one that is not.</summary>
    public bool IsOfKind(JsonElement value, JsonKind kind, string expected)
    {
        if (value.Kind == kind)
            return true;
        Report(value, expected);
        return false;
    }

    /// <summary>Says that a value is not what it should be.</summary>
    public void Report(JsonElement value, string expected)
    {
        var span = _text.GetSource(value.Span);
        draft.Report(RuleTable.UnexpectedValue, span, Excerpt.Of(_text, value.Span), expected);
    }

    /// <summary>Says that a paper lacks a property that its schema requires.</summary>
    public void ReportMissing(JsonElement element, string name, string schema)
    {
        // The brace that the paper begins with.
        var place = _text.GetSource(new ByteSpan(element.Span.Start, 1));
        var title = element.Find("title"u8) is { } value ? Excerpt.Of(_text, value.Span) : "";
        draft.Report(RuleTable.MissingField, place, title, schema, name);
    }

    /// <summary>Where a value stands; one that an error cuts off has white space at its end.</summary>
    private ByteSpan GetPlace(JsonElement value) => WhiteSpace.TrimLines(draft.Text, _text.GetSource(value.Span));

    private ByteSpan? ReadText(JsonElement? value, bool hasMarkup = false)
    {
        if (value is not { } text || !IsOfKind(text, JsonKind.String, "a text in quotes"))
            return null;
        Decode(text);
        if (hasMarkup && CslMarkup.MayBeIn(_decoded.Field))
            DropMarkup(text);
        _decoded.JoinLines();
        return _decoded.EndText();
    }

    /// <summary>Decodes once more, without the mark-up; a tag may itself be escaped.</summary>
    private void DropMarkup(JsonElement text)
    {
        _decoded.DropField();
        var content = JsonPaper.Unwrap(_text, text.Span, out var span);
        CslMarkup.Decode(content, span, _decoded);
    }

    private void Decode(JsonElement text)
    {
        var malformed = JsonString.Decode(_text, text.Span, _decoded);
        if (!malformed.IsEmpty)
        {
            draft.Report(
                RuleTable.SyntaxError, _text.GetSource(malformed), _text.GetString(malformed),
                "an escape of JSON; a backslash of the text itself is written twice");
        }
    }

    private Field<int>? ReadCount(JsonElement? value)
    {
        if (value is not { } number)
            return null;
        if (number.Kind == JsonKind.Number && AsciiText.TryParse(number.Bytes, out var count))
            return new Field<int>(count, GetPlace(number));
        Report(number, "a whole number from 0 on");
        return null;
    }
}
