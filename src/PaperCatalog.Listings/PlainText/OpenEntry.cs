using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Links;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.PlainText;

/// <summary>An entry while its lines come in. Says of each line whether it belongs to the entry.</summary>
/// <param name="draft">The listing.</param>
/// <param name="first">Its first line.</param>
/// <param name="form">What is known of the listing as a whole.</param>
internal sealed class OpenEntry(ListingDraft draft, ByteSpan first, PlainForm form)
{
    /// <summary>The field for the stars of a paper's code, which the page shows in some views.</summary>
    public const string StarsField = "GitHub stars";

    private readonly Utf8Text _text = draft.Text;
    // What is missing is reported here, at the line where it should stand.
    private readonly EntryDraft _entry = new(draft, first) { IsWhole = false };
    private ByteSpan _title;
    private ByteSpan? _people;
    private ByteSpan? _separator;
    private bool _hasDateLine;
    private bool _isClosed;

    /// <summary>Adds the upvotes, which stand before the title.</summary>
    public void AddUpvotes(ByteSpan span)
    {
        if (!PlainLineClassifier.IsNone(_text.Slice(span)))
            _entry.Upvotes = draft.ReadCount(span);
    }

    /// <summary>Adds the title, with which an entry starts.</summary>
    /// <param name="span">Its text.</param>
    /// <param name="source">Where that comes from.</param>
    public void AddTitle(ByteSpan span, ByteSpan source)
    {
        (_entry.Title, _title) = (span, source);
        _entry.ExtendTo(source.End);
    }

    /// <summary>Adds the abstract, where one is due.</summary>
    public bool TryAddAbstract(ByteSpan span, ByteSpan source)
    {
        if (_entry.Title is null || _entry.Abstract is not null || _isClosed)
            return false;
        AddAbstract(span, source);
        return true;
    }

    /// <summary>Adds the abstract of an entry whose title is missing, which is reported at the first line.</summary>
    public void AddAbstractAlone(ByteSpan span, ByteSpan source, ByteSpan firstLine)
    {
        draft.ReportText(RuleTable.MissingTitle, firstLine);
        AddAbstract(span, source);
    }

    /// <summary>Adds the names of the people, which stand once, above the abstract or below it.</summary>
    public bool TryAddNames(ByteSpan span)
    {
        if (_entry.HasPeople)
            return false;
        foreach (var name in NameLine.Split(_text, span))
            _entry.AddAuthor(draft.ReadName(name));
        _entry.CountAuthors(span);
        _entry.ExtendTo(span.End);
        return true;
    }

    /// <summary>Adds a line of people, separator or date; <see langword="false"/> where the entry has that part already.</summary>
    public bool TryAddMetadata(PlainLine line)
    {
        var isFree = line.Kind switch
        {
            PlainLineKind.People => _people is null && _separator is null && !_hasDateLine,
            PlainLineKind.Separator => _separator is null && !_hasDateLine,
            _ => !_hasDateLine,
        };
        if (!isFree)
            return false;

        _isClosed = true;
        _entry.ExtendTo(line.Span.End);
        AddMetadata(line);
        return true;
    }

    /// <summary>Adds a button of the page and what it says; <see langword="false"/> where the entry has that already.</summary>
    public bool TryAddButton(PlainLine line)
    {
        var isFree = line.Kind switch
        {
            PlainLineKind.Votes => _entry.Upvotes is null,
            PlainLineKind.Published => !_hasDateLine,
            _ => true,
        };
        if (!isFree)
            return false;
        _isClosed = true;
        _entry.ExtendTo(line.Span.End);
        if (line.Kind == PlainLineKind.Votes)
            AddUpvotes(line.Span);
        else if (line.Kind == PlainLineKind.Stars)
            _entry.AddField(StarsField, line.Span);
        else if (line.Kind == PlainLineKind.Published)
            AddPublished(line.Span);
        return true;
    }

    /// <summary>Adds the entry's own link or identifier.</summary>
    public void AddLink(ByteSpan span)
    {
        // Right below a title an address stands before the abstract.
        var isAddress = LinkFinder.SchemeLength(_text.Slice(span)) > 0;
        _isClosed |= _entry.Abstract is not null || !(isAddress || form.IsWrapped);
        _entry.ExtendTo(span.End);
        if (isAddress)
        {
            if (_entry.Url is null)
                _entry.Url = span;
            else
                _entry.AddLink(span);
        }

        _entry.TakeIdentifier(span);
    }

    /// <summary>The entry, after its last line.</summary>
    public EntryDraft Finish(bool isLast)
    {
        // What has metadata was not cut off.
        if (_entry is { Title: not null, Abstract: null })
            draft.ReportText(isLast && !_isClosed ? RuleTable.TruncatedEntry : RuleTable.MissingAbstract, _title);
        if ((_separator ?? _people) is { } metadata && !_hasDateLine && !form.HasButtons)
            draft.Report(RuleTable.MissingDate, metadata);
        return _entry;
    }

    private void AddAbstract(ByteSpan span, ByteSpan source)
    {
        _entry.Abstract = span;
        _entry.ExtendTo(source.End);
    }

    // A capture can hold the metadata on one line, "• 5 authors · May 24, 2024": each part is added in turn.
    private void AddMetadata(PlainLine line)
    {
        var span = line.Span;
        switch (line.Kind)
        {
            case PlainLineKind.People:
                var dot = _text.Slice(span).IndexOf(PeopleLine.MiddleDot);
                AddPeople(dot < 0 ? span : WhiteSpace.Trim(_text, new ByteSpan(span.Start, dot)));
                if (dot >= 0)
                    AddSeparator(ByteSpan.FromBounds(span.Start + dot, span.End));
                break;
            case PlainLineKind.Separator:
                AddSeparator(span);
                break;
            default:
                AddDate(span);
                break;
        }
    }

    private void AddPeople(ByteSpan span)
    {
        _people = span;
        var people = PeopleLine.Read(_text, span);
        (_entry.AuthorCount, _entry.Organization) = (people.AuthorCount, people.Organization);
        if (!people.IsWellFormed && !(form.HasButtons && people.AuthorCount is not null))
            draft.ReportText(RuleTable.MalformedAuthorCount, span);
    }

    private void AddSeparator(ByteSpan span)
    {
        _separator = span;
        if (!_text.Slice(span).StartsWith(PeopleLine.MiddleDot))
        {
            draft.ReportText(RuleTable.MissingSeparator, span);
            return;
        }

        var rest = WhiteSpace.Trim(_text, ByteSpan.FromBounds(span.Start + PeopleLine.MiddleDot.Length, span.End));
        if (!rest.IsEmpty)
            AddDate(rest);
    }

    // The words before the date part it from the people too.
    private void AddPublished(ByteSpan span)
    {
        _separator ??= span;
        AddDate(span);
    }

    private void AddDate(ByteSpan span)
    {
        _hasDateLine = true;
        if (_people is not null && _separator is null)
            draft.ReportText(RuleTable.MissingSeparator, span);
        if (!DateLine.TryRead(_text, span, out var line) || !line.IsWellFormed)
        {
            draft.ReportText(RuleTable.MalformedDate, span);
            return;
        }

        _entry.CommentCount = line.MalformedCount is { } count ? draft.ReadCount(count) : line.Comments;
        _entry.PublishedOn = draft.CheckDate(line, Excerpt.Of(_text, line.Date.Span));
    }
}
