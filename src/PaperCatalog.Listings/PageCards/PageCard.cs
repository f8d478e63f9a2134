using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.PageCards;

/// <summary>A paper of the page while its blocks come in.</summary>
internal sealed class PageCard(ListingDraft draft, CardSyntax syntax)
{
    // The name of an organisation; a longer text is none.
    private const int MaxNameLength = 120;

    private readonly Utf8Text _text = draft.Text;
    private Entry? _entry;
    private ByteSpan? _paper;
    private byte[] _title = [];
    private bool _isRepeat;
    private bool _isNumberReported;

    /// <summary>Whether a paper is open.</summary>
    public bool IsOpen => _entry is not null;

    /// <summary>Whether the paper has an abstract.</summary>
    public bool HasAbstract => _entry?.Abstract is not null;

    /// <summary>Whether the paper has a date.</summary>
    public bool IsDated => _entry?.PublishedOn is not null;

    /// <summary>Whether a paper is open that has an identifier, or may have it; one that is read to its date has its own.</summary>
    public bool IsOf(ByteSpan identifier) =>
        IsOpen && (_paper is { } own ? _text.Slice(own).SequenceEqual(_text.Slice(identifier)) : !IsDated);

    /// <summary>Whether a block says the title again, below the abstract: the card stands twice in a row.</summary>
    public bool IsRepeatedBy(CardBlock block) => HasAbstract && IsTitle(block);

    /// <summary>Adds a title that is the same as the one right above it.</summary>
    public bool TryRepeatTitle(CardBlock block)
    {
        if (_entry is not { Title: not null, Abstract: null } entry || !IsTitle(block))
            return false;
        _entry = entry with { Span = ByteSpan.FromBounds(entry.Span.Start, block.Span.End) };
        return true;
    }

    /// <summary>Begins a paper.</summary>
    /// <param name="block">Its title, or its abstract where the title is lost.</param>
    /// <param name="upvotes">The upvotes above it.</param>
    /// <param name="isTitle">Whether it is the title.</param>
    public void Open(CardBlock block, CardBlock? upvotes, bool isTitle)
    {
        // Some captures give each card twice in a row.
        _isRepeat = isTitle && draft.EntryCount > 0 && IsTitle(block);
        (_paper, _isNumberReported) = (null, false);
        _entry = new Entry { Span = ByteSpan.FromBounds((upvotes ?? block).Span.Start, block.Span.End) };
        if (upvotes is { } votes)
            AddUpvotes(votes);
        if (isTitle)
            AddTitle(block);
        else
            _entry = _entry with { Abstract = Decode(block.Text) };
        TakeLink(block);
    }

    /// <summary>Adds a block, if the paper has a place for it.</summary>
    public bool TryAdd(CardBlock block)
    {
        if (_entry is not { } entry || IsOfAnother(block.Target) || Read(entry, block) is not { } read)
            return false;
        _entry = read with { Span = ByteSpan.FromBounds(read.Span.Start, block.Span.End) };
        TakeLink(block);
        return true;
    }

    /// <summary>Ends the paper.</summary>
    public void Close()
    {
        if (_isRepeat && _entry is { } repeat)
            draft.ExtendLast(repeat.Span.End);
        else if (_entry is { Title: not null } or { Abstract: not null })
            draft.Add(_entry);
        else if (_entry is { } empty)
            draft.Report(ProblemKind.MissingTitle, empty.Span, Excerpt.Of(_text, empty.Span));
        (_entry, _isRepeat) = (null, false);
    }

    private Entry? Read(Entry entry, CardBlock block)
    {
        var bytes = _text.Slice(block.Span);
        if (bytes.StartsWith("·"u8))
        {
            var rest = WhiteSpace.Trim(_text, ByteSpan.FromBounds(block.Span.Start + 2, block.Span.End));
            return rest.IsEmpty ? entry : ReadDate(entry, rest);
        }

        if (block.Link is not null && syntax.SkipPictures(block.Text, null).IsEmpty)
            return entry;
        if (block.IsPeople(_text))
            return ReadPeople(entry, block.Text);
        if (block.IsLabelled(_text))
            return entry with { Url = entry.Url ?? block.Link?.Target };
        return ReadDate(entry, block.Span) ?? ReadComments(entry, block) ?? ReadOrganization(entry, block) ?? ReadAbstract(entry, block);
    }

    private Entry? ReadAbstract(Entry entry, CardBlock block)
    {
        var leadsElsewhere = block.Link?.Target is not null && block.Target.Kind != PageTargetKind.Paper;
        return entry.Abstract is not null || leadsElsewhere ? null : entry with { Abstract = Decode(block.Text) };
    }

    private Entry? ReadOrganization(Entry entry, CardBlock block)
    {
        var bytes = _text.Slice(block.Text);
        if (entry is not { Organization: null, AuthorCount: null, PublishedOn: null } || block.Link is null ||
            bytes.Length > MaxNameLength || bytes.IndexOfAny((byte)'\n', (byte)'\r') >= 0)
        {
            return null;
        }

        var isAccount = block.Target.Kind == PageTargetKind.Account;
        // Where it leads nowhere it is one if it cannot be the abstract.
        if (!isAccount && !(block.LeadsNowhere && entry.Abstract is not null) && !bytes.StartsWith("!["u8))
            return null;
        return entry with { Organization = Decode(syntax.SkipPictures(block.Text, isAccount ? block.Target.Name : null)) };
    }

    private Entry? ReadPeople(Entry entry, ByteSpan span)
    {
        if (entry is not { Organization: null, AuthorCount: null })
            return null;
        return PeopleBlock.ReadCount(_text, span) is { } count ? entry with { AuthorCount = count } : entry;
    }

    /// <summary>Reads a date, and the number of comments that is a link beside it or glued to it.</summary>
    private Entry? ReadDate(Entry entry, ByteSpan span)
    {
        var bracket = _text.Slice(span).IndexOf((byte)'[');
        var date = bracket < 0 ? span : span with { Length = bracket };
        if (entry.PublishedOn is not null || !DateLine.TryRead(_text, WhiteSpace.Trim(_text, date), out var line) || !line.IsWellFormed)
            return null;
        var comments = line.Comments;
        if (bracket >= 0)
        {
            var link = CardBlock.Read(_text, syntax, ByteSpan.FromBounds(date.End, span.End));
            if (IsOfAnother(link.Target))
                return null;
            comments = ReadCount(link);
        }

        entry = entry with { CommentCount = entry.CommentCount ?? comments };
        if (line.Exists)
            return entry with { PublishedOn = line.Date };
        draft.Report(ProblemKind.ImpossibleDate, line.Date.Span, line.Date.Value.ToString());
        return entry;
    }

    private Entry? ReadComments(Entry entry, CardBlock block) =>
        block.Target.Kind == PageTargetKind.Comments && entry.CommentCount is null
            ? entry with { CommentCount = ReadCount(block) }
            : null;

    private Field<int>? ReadCount(CardBlock block)
    {
        if (block.Link is not null && AsciiText.TryParse(_text.Slice(block.Text), out var count))
            return new Field<int>(count, block.Text);
        draft.Report(ProblemKind.MalformedCount, block.Span, Excerpt.Of(_text, block.Span));
        return null;
    }

    private bool IsOfAnother(PageTarget target) => target.Kind is PageTargetKind.Paper or PageTargetKind.Comments && !IsOf(target.Name);

    private void AddUpvotes(CardBlock votes)
    {
        if (AsciiText.TryParse(_text.Slice(votes.Text), out var count))
            _entry = _entry! with { Upvotes = new Field<int>(count, votes.Text) };
        else if (!_text.Slice(votes.Text).SequenceEqual("-"u8))
            draft.Report(ProblemKind.MalformedCount, votes.Text, Excerpt.Of(_text, votes.Text));
        TakeLink(votes);
    }

    private void AddTitle(CardBlock block)
    {
        syntax.Decode(block.Text, draft.Decoded);
        _title = draft.Decoded.Field.ToArray();
        _entry = _entry! with { Title = EndField() };
        // Where people write the page themselves a title leads to the paper wherever it is.
        if (block is { Target.Kind: not PageTargetKind.Paper, Link.Target: { } address })
            TakeIdentifier(address);
    }

    private bool IsTitle(CardBlock block)
    {
        syntax.Decode(block.Text, draft.Decoded);
        var isTitle = draft.Decoded.Field.Length > 0 && draft.Decoded.Field.SequenceEqual(_title);
        draft.Decoded.DropField();
        return isTitle;
    }

    /// <summary>Takes the paper's identifier from a link of its card.</summary>
    private void TakeLink(CardBlock block)
    {
        if (block.LeadsNowhere && !_isNumberReported)
        {
            draft.ReportValue(block.Link!.Value.Number, "a number in the list of links at the end");
            _isNumberReported = true;
        }

        if (_paper is not null || block.Target.Kind is PageTargetKind.Other or PageTargetKind.Account)
            return;
        _paper = block.Target.Name;
        TakeIdentifier(block.Target.Name);
    }

    private void TakeIdentifier(ByteSpan span)
    {
        var entry = _entry!;
        draft.Decoded.AppendVerbatim(span);
        IdentifierFields.TryTake(ref entry, draft.Decoded);
        _entry = entry;
    }

    private ByteSpan? Decode(ByteSpan span)
    {
        syntax.Decode(span, draft.Decoded);
        return EndField();
    }

    private ByteSpan? EndField()
    {
        var isEmpty = draft.Decoded.FieldLength == 0;
        var field = draft.Decoded.EndField();
        return isEmpty ? null : field;
    }
}
