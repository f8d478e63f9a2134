using PaperCatalog.Format;
using PaperCatalog.Listings.Links;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Dialects;

/// <summary>
/// An entry while its fields come in. All dialects fill the same one; what they have of their own is where a field stands.
/// </summary>
/// <remarks>
/// Each entry has an object of its own, so that nothing of the one above can be left in it, and becomes an
/// <see cref="Entry"/> once, when the whole listing is read.
/// </remarks>
/// <param name="listing">The listing that it stands in.</param>
/// <param name="span">Where.</param>
internal sealed class EntryDraft(ListingDraft listing, ByteSpan span)
{
    private List<PersonName>? _authorNames;
    private List<PersonName>? _editorNames;
    private List<ByteSpan>? _links;
    private List<EntryField>? _fields;
    private HashSet<int>? _fieldNumbers;

    // Most entries have fewer fields than these, and a look through them is quicker than a set.
    private const int FewFields = 16;

    // arXiv's own DOI says the identifier once more; that of a publication counts before it.
    private bool _isArxivDoi;

    /// <inheritdoc cref="Entry.Span"/>
    public ByteSpan Span { get; private set; } = span;

    /// <summary>The line, from 1, where it is not that of the title or the abstract; else 0.</summary>
    public int Line { get; init; }

    /// <summary>Whether it was read to its end, so that what it lacks is missing.</summary>
    public bool IsWhole { get; set; } = true;

    /// <inheritdoc cref="Entry.Title"/>
    public ByteSpan? Title { get; set; }

    /// <inheritdoc cref="Entry.Abstract"/>
    public ByteSpan? Abstract { get; set; }

    /// <inheritdoc cref="Entry.AuthorCount"/>
    public Field<int>? AuthorCount { get; set; }

    /// <inheritdoc cref="Entry.Organization"/>
    public ByteSpan? Organization { get; set; }

    /// <inheritdoc cref="Entry.PublishedOn"/>
    public Field<PartialDate>? PublishedOn { get; set; }

    /// <inheritdoc cref="Entry.Upvotes"/>
    public Field<int>? Upvotes { get; set; }

    /// <inheritdoc cref="Entry.CommentCount"/>
    public Field<int>? CommentCount { get; set; }

    /// <inheritdoc cref="Entry.Url"/>
    public ByteSpan? Url { get; set; }

    /// <inheritdoc cref="Entry.ArxivId"/>
    public ByteSpan? ArxivId { get; set; }

    /// <inheritdoc cref="Entry.Doi"/>
    public ByteSpan? Doi { get; set; }

    /// <inheritdoc cref="Entry.CitationKey"/>
    public ByteSpan? CitationKey { get; set; }

    /// <inheritdoc cref="Entry.Type"/>
    public PaperType Type { get; set; }

    /// <summary>Whether it has neither title nor abstract, and is none.</summary>
    public bool IsEmpty => (Title ?? Abstract) is null;

    /// <summary>Whether it says who wrote it.</summary>
    public bool HasPeople => AuthorCount is not null || Organization is not null;

    /// <summary>Says that it goes on to a place further down.</summary>
    public void ExtendTo(int end) => Span = ByteSpan.FromBounds(Span.Start, end);

    /// <summary>Adds the name of an author, unless it is empty.</summary>
    public void AddAuthor(PersonName? name)
    {
        if (name is { } some)
            (_authorNames ??= []).Add(some);
    }

    /// <summary>Takes over the names of all authors.</summary>
    public void SetAuthors(List<PersonName> names) => _authorNames = names.Count > 0 ? names : null;

    /// <summary>Adds the name of an author that stands at a place of its own: all these are counted.</summary>
    public void AddAuthor(PersonName? name, ByteSpan place)
    {
        AddAuthor(name);
        if (name is not null)
            CountAuthors(ByteSpan.FromBounds(AuthorCount?.Span.Start ?? place.Start, place.End));
    }

    /// <summary>Says how many authors there are, where the list of their names is whole.</summary>
    public void CountAuthors(ByteSpan list)
    {
        if (_authorNames is not null)
            AuthorCount = new Field<int>(_authorNames.Count, list);
    }

    /// <summary>Adds the name of an editor, unless it is empty.</summary>
    public void AddEditor(PersonName? name)
    {
        if (name is { } some)
            (_editorNames ??= []).Add(some);
    }

    /// <summary>Adds a field, unless it is empty or the entry has it; of keywords it can have several.</summary>
    /// <param name="number">A constant of <see cref="FieldNumber"/>.</param>
    /// <param name="text">What it says.</param>
    public void AddField(int number, ByteSpan? text)
    {
        if (text is not { IsEmpty: false } some || (number != FieldNumber.Keyword && HasField(number)))
            return;
        (_fields ??= []).Add(new EntryField(number, some));
        _fieldNumbers?.Add(number);
    }

    /// <summary>Adds a field that goes by the name that the listing gives it, unless it is empty or the entry has it.</summary>
    public void AddField(string name, ByteSpan? text)
    {
        if (text is { IsEmpty: false })
            AddField(listing.NumberOf(name), text);
    }

    /// <summary>Whether it has a field with one of these numbers.</summary>
    public bool HasField(int number)
    {
        if (_fields is null)
            return false;
        if (_fields.Count > FewFields)
            return (_fieldNumbers ??= [.. _fields.Select(field => field.Number)]).Contains(number);
        foreach (var field in _fields)
        {
            if (field.Number == number)
                return true;
        }

        return false;
    }

    /// <summary>What the first field of a number says; <see langword="null"/> where it has none.</summary>
    public ByteSpan? FindField(int number)
    {
        if (_fields is null)
            return null;
        foreach (var field in _fields)
        {
            if (field.Number == number)
                return field.Text;
        }

        return null;
    }

    /// <summary>Adds a link that stands outside the abstract.</summary>
    public void AddLink(ByteSpan link) => (_links ??= []).Add(link);

    /// <summary>
    /// Takes the identifier, in any usual spelling, that the whole of the field spells that is being decoded, and ends the
    /// field. Of each kind the first counts.
    /// </summary>
    /// <returns>Whether the field spells one.</returns>
    public bool TakeIdentifier()
    {
        var kind = IdentifierText.End(listing.Decoded, out var identifier, out var arxivDoi);
        if (kind == IdentifierKind.Arxiv)
        {
            ArxivId ??= identifier;
            if (Doi is null)
                (Doi, _isArxivDoi) = (arxivDoi, arxivDoi is not null);
        }
        else if (kind == IdentifierKind.Doi && (Doi is null || _isArxivDoi))
        {
            (Doi, _isArxivDoi) = (identifier, false);
        }

        return kind != IdentifierKind.None;
    }

    /// <summary>The same for a stretch of the listing.</summary>
    public bool TakeIdentifier(ByteSpan source)
    {
        listing.Decoded.AppendVerbatim(source);
        return TakeIdentifier();
    }

    /// <summary>The entry.</summary>
    /// <param name="text">The listing with all decoded fields behind it.</param>
    public Entry ToEntry(Utf8Text text) => new()
    {
        Span = Span,
        Line = Line > 0 ? Line : text.GetLineIndex(text.GetSource((Title ?? Abstract)!.Value).Start) + 1,
        Title = Title,
        Abstract = Abstract,
        AuthorCount = AuthorCount,
        AuthorNames = _authorNames?.ToEquatableArray() ?? default,
        EditorNames = _editorNames?.ToEquatableArray() ?? default,
        Organization = Organization,
        PublishedOn = PublishedOn,
        Upvotes = Upvotes,
        CommentCount = CommentCount,
        Url = Url,
        ArxivId = ArxivId,
        Doi = Doi,
        CitationKey = CitationKey,
        Type = Type,
        Links = FindLinks(text),
        Fields = _fields?.ToEquatableArray() ?? default,
    };

    private EquatableArray<ByteSpan> FindLinks(Utf8Text text)
    {
        var found = Abstract is { } summary ? LinkFinder.Find(text, summary) : default;
        return _links is null ? found : found.Concat(_links).ToEquatableArray();
    }
}
