using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Links;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.PlainText;

/// <summary>An entry while its lines come in. Says of each line whether it belongs to the entry.</summary>
internal sealed class PlainEntryBuilder(Utf8Text text, List<Problem> problems)
{
    private readonly List<ByteSpan> _links = [];
    private Entry _entry = new();
    private ByteSpan? _people;
    private ByteSpan? _separator;
    private bool _hasDateLine;
    private bool _isClosed;

    /// <summary>Whether no line came in yet.</summary>
    public bool IsEmpty => _entry.Span.IsEmpty;

    /// <summary>Adds the upvotes, which stand before the title.</summary>
    public void AddUpvotes(ByteSpan span)
    {
        Extend(span);
        if (AsciiText.TryParse(text.Slice(span), out var count))
            _entry = _entry with { Upvotes = new Field<int>(count, span) };
        else
            problems.Add(Problem.At(RuleTable.MalformedCount, span, Excerpt.Of(text, span)));
    }

    /// <summary>Adds the title, with which an entry starts.</summary>
    public void AddTitle(ByteSpan span)
    {
        Extend(span);
        _entry = _entry with { Title = span, Line = text.GetLineIndex(span.Start) + 1 };
    }

    /// <summary>Adds the abstract, where one is due.</summary>
    public bool TryAddAbstract(ByteSpan span)
    {
        if (_entry.Title is null || _entry.Abstract is not null || _isClosed)
            return false;
        AddAbstract(span);
        return true;
    }

    /// <summary>Adds the abstract of an entry whose title is missing.</summary>
    public void AddAbstractAlone(ByteSpan span)
    {
        problems.Add(Problem.At(RuleTable.MissingTitle, span, Excerpt.Of(text, span)));
        AddAbstract(span);
    }

    /// <summary>Adds a line of people, separator or date; <see langword="false"/> where the entry has that part already.</summary>
    public bool TryAddMetadata(PlainLine line)
    {
        if (IsEmpty)
            return false;
        var isFree = line.Kind switch
        {
            PlainLineKind.People => _people is null && _separator is null && !_hasDateLine,
            PlainLineKind.Separator => _separator is null && !_hasDateLine,
            _ => !_hasDateLine,
        };
        if (!isFree)
            return false;

        _isClosed = true;
        Extend(line.Span);
        AddMetadata(line);
        return true;
    }

    /// <summary>Adds the entry's own link or identifier.</summary>
    public bool TryAddLink(ByteSpan span)
    {
        if (IsEmpty)
            return false;
        _isClosed = true;
        Extend(span);
        _entry = PlainLink.AddTo(_entry, _links, text, span);
        return true;
    }

    /// <summary>The entry, after its last line.</summary>
    public Entry Finish(bool isLast)
    {
        if (_entry.Title is { } title && _entry.Abstract is null)
        {
            // What has metadata was not cut off.
            var kind = isLast && !_isClosed ? RuleTable.TruncatedEntry : RuleTable.MissingAbstract;
            problems.Add(Problem.At(kind, title, Excerpt.Of(text, title)));
        }

        if ((_separator ?? _people) is { } metadata && !_hasDateLine)
            problems.Add(Problem.At(RuleTable.MissingDate, metadata));
        return _entry with { Links = _links.ToEquatableArray() };
    }

    private void AddAbstract(ByteSpan span)
    {
        Extend(span);
        _links.AddRange(LinkFinder.Find(text, span));
        _entry = _entry with
        {
            Abstract = span,
            Line = _entry.Line == 0 ? text.GetLineIndex(span.Start) + 1 : _entry.Line,
        };
    }

    // A capture can hold the metadata on one line, "• 5 authors · May 24, 2024": each part is added in turn.
    private void AddMetadata(PlainLine line)
    {
        var span = line.Span;
        switch (line.Kind)
        {
            case PlainLineKind.People:
                var dot = text.Slice(span).IndexOf(PeopleLine.MiddleDot);
                AddPeople(dot < 0 ? span : WhiteSpace.Trim(text, new ByteSpan(span.Start, dot)));
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
        var people = PeopleLine.Read(text, span);
        _entry = _entry with { AuthorCount = people.AuthorCount, Organization = people.Organization };
        if (!people.IsWellFormed)
            problems.Add(Problem.At(RuleTable.MalformedAuthorCount, span, Excerpt.Of(text, span)));
    }

    private void AddSeparator(ByteSpan span)
    {
        _separator = span;
        var isDot = text.Slice(span).StartsWith(PeopleLine.MiddleDot);
        if (!isDot)
        {
            problems.Add(Problem.At(RuleTable.MissingSeparator, span, Excerpt.Of(text, span)));
            return;
        }

        var rest = WhiteSpace.Trim(text, ByteSpan.FromBounds(span.Start + PeopleLine.MiddleDot.Length, span.End));
        if (!rest.IsEmpty)
            AddDate(rest);
    }

    private void AddDate(ByteSpan span)
    {
        _hasDateLine = true;
        if (_people is not null && _separator is null)
            problems.Add(Problem.At(RuleTable.MissingSeparator, span, Excerpt.Of(text, span)));

        if (!DateLine.TryRead(text, span, out var line) || !line.IsWellFormed)
        {
            problems.Add(Problem.At(RuleTable.MalformedDate, span, Excerpt.Of(text, span)));
            return;
        }

        _entry = _entry with { CommentCount = line.Comments };
        if (line.MalformedCount is { } count)
            problems.Add(Problem.At(RuleTable.MalformedCount, count, Excerpt.Of(text, count)));
        if (line.Exists)
            _entry = _entry with { PublishedOn = line.Date };
        else
            problems.Add(Problem.At(RuleTable.ImpossibleDate, line.Date.Span, Excerpt.Of(text, line.Date.Span)));
    }

    private void Extend(ByteSpan span) =>
        _entry = _entry with { Span = IsEmpty ? span : ByteSpan.FromBounds(_entry.Span.Start, span.End) };
}
