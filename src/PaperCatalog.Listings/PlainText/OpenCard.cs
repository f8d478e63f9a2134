using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Links;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.PlainText;

/// <summary>A card of today's page while the lines below its title come in.</summary>
/// <param name="draft">The listing.</param>
/// <param name="first">Its first line.</param>
internal sealed class OpenCard(ListingDraft draft, ByteSpan first)
{
    private readonly Utf8Text _text = draft.Text;
    private readonly EntryDraft _entry = new(draft, first) { IsWhole = false };
    private ByteSpan? _lastCount;

    /// <summary>Adds the votes, which stand above the title.</summary>
    public void AddVotes(ByteSpan span)
    {
        if (!PlainLineClassifier.IsNone(_text.Slice(span)))
            _entry.Upvotes ??= draft.ReadCount(span);
        _entry.ExtendTo(span.End);
    }

    /// <summary>Adds the title.</summary>
    public void AddTitle(ByteSpan span)
    {
        _entry.Title = span;
        _entry.ExtendTo(span.End);
    }

    /// <summary>Adds a line below the title; <see langword="false"/> where the card has no place for it.</summary>
    public bool TryAdd(PlainLine line)
    {
        var isAdded = line.Kind switch
        {
            PlainLineKind.People => TryAddPeople(line.Span),
            PlainLineKind.Separator => AddParts(SkipDot(line.Span)),
            PlainLineKind.Upvotes => AddCount(line.Span),
            PlainLineKind.Date or PlainLineKind.Published => TryAddDate(line.Span),
            PlainLineKind.Prose or PlainLineKind.Names => TryAddProse(line.Span),
            PlainLineKind.Link => AddLink(line.Span),
            PlainLineKind.Stars => AddStars(line.Span),
            PlainLineKind.Votes => TryAddVotes(line.Span),
            PlainLineKind.Button => true,
            _ => false,
        };
        if (isAdded)
            _entry.ExtendTo(line.Span.End);
        return isAdded;
    }

    // Behind a bullet on a line of its own nothing comes.
    private ByteSpan SkipDot(ByteSpan span) =>
        WhiteSpace.Trim(_text, ByteSpan.FromBounds(_text.Slice(span).StartsWith(PeopleLine.MiddleDot) ? span.Start + PeopleLine.MiddleDot.Length : span.End, span.End));

    /// <summary>The entry, after the last line of the card. Of several numbers below the people the last one counts comments.</summary>
    public EntryDraft Finish()
    {
        if (_lastCount is { } count && !PlainLineClassifier.IsNone(_text.Slice(count)))
            _entry.CommentCount ??= draft.ReadCount(count);
        return _entry;
    }

    /// <summary>Adds what stands on one line, with dots between: <c>Lab · 12 authors · 3</c>. What has no place is reported.</summary>
    private bool AddParts(ByteSpan rest)
    {
        while (!rest.IsEmpty)
        {
            var dot = _text.Slice(rest).IndexOf(PeopleLine.MiddleDot);
            var part = WhiteSpace.Trim(_text, dot < 0 ? rest : new ByteSpan(rest.Start, dot));
            if (!part.IsEmpty && !TryAddPart(part))
                draft.ReportText(RuleTable.StrayText, part);
            rest = dot < 0 ? default : WhiteSpace.Trim(_text, ByteSpan.FromBounds(rest.Start + dot + PeopleLine.MiddleDot.Length, rest.End));
        }

        return true;
    }

    private bool TryAddPart(ByteSpan part)
    {
        var bytes = _text.Slice(part);
        if (PeopleLine.StartsAt(bytes))
            return TryAddPeople(part);
        if (DateLine.StartsAt(bytes))
            return TryAddDate(part);
        if (CardLabels.IsCount(bytes))
            return AddCount(part);
        return FindComments(part) is { } comments ? AddCount(comments) : TryAddOrganization(part);
    }

    private bool TryAddPeople(ByteSpan span)
    {
        var dot = _text.Slice(span).IndexOf(PeopleLine.MiddleDot);
        if (dot > 0)
            return AddParts(span);
        var people = PeopleLine.Read(_text, span);
        if ((people.AuthorCount is null || _entry.AuthorCount is not null) && (people.Organization is null || _entry.Organization is not null))
            return false;
        _entry.AuthorCount ??= people.AuthorCount;
        _entry.Organization ??= people.Organization;
        return true;
    }

    private bool TryAddProse(ByteSpan span)
    {
        var bytes = _text.Slice(span);
        if (CardLabels.IsCount(bytes))
            return AddStars(span);
        if (FindComments(span) is { } comments)
            return AddCount(comments);
        if (_entry is { Abstract: null, HasPeople: false } && ProseEvidence.Weigh(bytes) > 0)
        {
            _entry.Abstract = span;
            return true;
        }

        return bytes.IndexOf(PeopleLine.MiddleDot) > 0 && PeopleLine.CanBeName(bytes) ? AddParts(span) : TryAddOrganization(span);
    }

    /// <summary>The number of <c>3 comments</c>.</summary>
    private ByteSpan? FindComments(ByteSpan span)
    {
        var digits = AsciiText.CountDigits(_text.Slice(span));
        var rest = _text.Slice(span).Slice(digits);
        return digits > 0 && (AsciiText.EqualsIgnoreCase(rest, " comments") || AsciiText.EqualsIgnoreCase(rest, " comment")) ? span with { Length = digits } : null;
    }

    // The page names it where it shows the people, or right before their number.
    private bool TryAddOrganization(ByteSpan span)
    {
        if (_entry.HasPeople || !PeopleLine.CanBeName(_text.Slice(span)))
            return false;
        _entry.Organization = span;
        return true;
    }

    private bool TryAddDate(ByteSpan span)
    {
        if (_entry.PublishedOn is not null || !DateLine.TryRead(_text, span, out var line) || !line.IsWellFormed)
            return false;
        _entry.PublishedOn = draft.CheckDate(line, Excerpt.Of(_text, line.Date.Span));
        _entry.CommentCount ??= line.Comments;
        return true;
    }

    private bool AddCount(ByteSpan span)
    {
        if (_lastCount is { } stars)
            AddStars(stars);
        _lastCount = span;
        return true;
    }

    private bool AddStars(ByteSpan span)
    {
        _entry.AddField(OpenEntry.StarsField, span);
        return true;
    }

    private bool TryAddVotes(ByteSpan span)
    {
        if (_entry.Upvotes is not null)
            return false;
        AddVotes(span);
        return true;
    }

    private bool AddLink(ByteSpan span)
    {
        if (LinkFinder.SchemeLength(_text.Slice(span)) == 0)
            _entry.TakeIdentifier(span);
        else if (_entry.Url is null)
            (_entry.Url, _) = (span, _entry.TakeIdentifier(span));
        else
            _entry.AddLink(span);
        return true;
    }
}
