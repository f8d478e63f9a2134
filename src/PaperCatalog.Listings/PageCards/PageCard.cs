using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.PageCards;

/// <summary>A paper of the page while its blocks come in.</summary>
internal sealed class PageCard(ListingDraft draft, CardSyntax syntax)
{
    // The name of an organisation; a longer text is none.
    private const int MaxNameLength = 120;

    private readonly Utf8Text _text = draft.Text;
    private CardFields? _fields;
    private ByteSpan? _paper;
    private byte[] _title = [];
    private bool _isRepeat;
    private bool _isNumberReported;

    /// <summary>Whether a paper is open.</summary>
    public bool IsOpen => _fields is not null;

    /// <summary>Whether the paper has an abstract.</summary>
    public bool HasAbstract => _fields?.Abstract is not null;

    /// <summary>Whether the paper has a date.</summary>
    public bool IsDated => _fields?.PublishedOn is not null;

    /// <summary>Whether a paper is open that has an identifier, or may have it; one that is read to its date has its own.</summary>
    public bool IsOf(ByteSpan identifier) =>
        IsOpen && (_paper is { } own ? _text.Slice(own).SequenceEqual(_text.Slice(identifier)) : !IsDated);

    /// <summary>Whether a block says the title again, below the abstract: the card stands twice in a row.</summary>
    public bool IsRepeatedBy(CardBlock block) => HasAbstract && IsTitle(block);

    /// <summary>Adds a title that is the same as the one right above it.</summary>
    public bool TryRepeatTitle(CardBlock block)
    {
        if (_fields is not { Title: not null, Abstract: null } fields || !IsTitle(block))
            return false;
        fields.ExtendTo(block.Span.End);
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
        _fields = new CardFields(ByteSpan.FromBounds((upvotes ?? block).Span.Start, block.Span.End));
        if (upvotes is { } votes)
            AddUpvotes(_fields, votes);
        if (isTitle)
            AddTitle(_fields, block);
        else
            _fields.Abstract = Decode(block.Text);
        TakeLink(_fields, block);
    }

    /// <summary>Adds a block, if the paper has a place for it.</summary>
    public bool TryAdd(CardBlock block)
    {
        if (_fields is not { } fields || IsOfAnother(block.Target) || !TryRead(fields, block))
            return false;
        fields.ExtendTo(block.Span.End);
        TakeLink(fields, block);
        return true;
    }

    /// <summary>Ends the paper.</summary>
    public void Close()
    {
        if (_fields is not { } fields)
            return;
        if (_isRepeat)
            draft.ExtendLast(fields.Span.End);
        else if (fields is { Title: null, Abstract: null })
            draft.Report(ProblemKind.MissingTitle, fields.Span, Excerpt.Of(_text, fields.Span));
        else
            draft.Add(fields.ToEntry());
        (_fields, _isRepeat) = (null, false);
    }

    private bool TryRead(CardFields fields, CardBlock block)
    {
        if (_text.Slice(block.Span).StartsWith("·"u8))
        {
            var rest = WhiteSpace.Trim(_text, ByteSpan.FromBounds(block.Span.Start + 2, block.Span.End));
            return rest.IsEmpty || TryReadDate(fields, rest);
        }

        // A picture on its own.
        if (block.Link is not null && syntax.SkipPictures(block.Text, null).IsEmpty)
            return true;
        if (block.IsPeople(_text))
            return TryReadPeople(fields, block.Text);
        if (block.IsLabelled(_text))
        {
            fields.Url ??= block.Link?.Target;
            return true;
        }

        return TryReadDate(fields, block.Span) || TryReadComments(fields, block) || TryReadOrganization(fields, block) ||
            TryReadAbstract(fields, block);
    }

    private bool TryReadAbstract(CardFields fields, CardBlock block)
    {
        var leadsElsewhere = block.Link?.Target is not null && block.Target.Kind != PageTargetKind.Paper;
        if (fields.Abstract is not null || leadsElsewhere)
            return false;
        fields.Abstract = Decode(block.Text);
        return true;
    }

    private bool TryReadOrganization(CardFields fields, CardBlock block)
    {
        var bytes = _text.Slice(block.Text);
        if (!fields.LacksPeople || fields.PublishedOn is not null || block.Link is null || bytes.Length > MaxNameLength ||
            bytes.IndexOfAny((byte)'\n', (byte)'\r') >= 0)
        {
            return false;
        }

        var isAccount = block.Target.Kind == PageTargetKind.Account;
        // Where it leads nowhere it is one if it cannot be the abstract.
        if (!isAccount && !(block.LeadsNowhere && fields.Abstract is not null) && !bytes.StartsWith("!["u8))
            return false;
        fields.Organization = Decode(syntax.SkipPictures(block.Text, isAccount ? block.Target.Name : null));
        return true;
    }

    private bool TryReadPeople(CardFields fields, ByteSpan span)
    {
        if (!fields.LacksPeople)
            return false;
        // Without a count it is the pictures of some of them.
        fields.AuthorCount = PeopleBlock.ReadCount(_text, span);
        return true;
    }

    /// <summary>Reads a date, and the number of comments that is a link beside it or glued to it.</summary>
    private bool TryReadDate(CardFields fields, ByteSpan span)
    {
        if (fields.PublishedOn is not null)
            return false;
        var bracket = _text.Slice(span).IndexOf((byte)'[');
        var date = bracket < 0 ? span : span with { Length = bracket };
        if (!DateLine.TryRead(_text, WhiteSpace.Trim(_text, date), out var line) || !line.IsWellFormed)
            return false;
        var comments = line.Comments;
        if (bracket >= 0)
        {
            var link = CardBlock.Read(_text, syntax, ByteSpan.FromBounds(date.End, span.End));
            if (IsOfAnother(link.Target))
                return false;
            comments = ReadCount(link);
        }

        fields.CommentCount ??= comments;
        if (line.Exists)
            fields.PublishedOn = line.Date;
        else
            draft.Report(ProblemKind.ImpossibleDate, line.Date.Span, line.Date.Value.ToString());
        return true;
    }

    private bool TryReadComments(CardFields fields, CardBlock block)
    {
        if (block.Target.Kind != PageTargetKind.Comments || fields.CommentCount is not null)
            return false;
        fields.CommentCount = ReadCount(block);
        return true;
    }

    private Field<int>? ReadCount(CardBlock block)
    {
        if (block.Link is not null && AsciiText.TryParse(_text.Slice(block.Text), out var count))
            return new Field<int>(count, block.Text);
        draft.Report(ProblemKind.MalformedCount, block.Span, Excerpt.Of(_text, block.Span));
        return null;
    }

    private bool IsOfAnother(PageTarget target) =>
        target.Kind is PageTargetKind.Paper or PageTargetKind.Comments && !IsOf(target.Name);

    private void AddUpvotes(CardFields fields, CardBlock votes)
    {
        if (AsciiText.TryParse(_text.Slice(votes.Text), out var count))
            fields.Upvotes = new Field<int>(count, votes.Text);
        else if (!_text.Slice(votes.Text).SequenceEqual("-"u8))
            draft.Report(ProblemKind.MalformedCount, votes.Text, Excerpt.Of(_text, votes.Text));
        TakeLink(fields, votes);
    }

    private void AddTitle(CardFields fields, CardBlock block)
    {
        syntax.Decode(block.Text, draft.Decoded);
        _title = draft.Decoded.Field.ToArray();
        fields.Title = EndField();
        // Where people write the page themselves, a title leads to the paper wherever that is.
        if (block is { Target.Kind: not PageTargetKind.Paper, Link.Target: { } address })
        {
            var found = new Entry();
            draft.Decoded.AppendVerbatim(address);
            IdentifierFields.TryTake(ref found, draft.Decoded);
            (fields.ArxivId, fields.Doi) = (fields.ArxivId ?? found.ArxivId, found.Doi);
        }
    }

    private bool IsTitle(CardBlock block)
    {
        syntax.Decode(block.Text, draft.Decoded);
        var isTitle = draft.Decoded.FieldLength > 0 && draft.Decoded.Field.SequenceEqual(_title);
        draft.Decoded.DropField();
        return isTitle;
    }

    /// <summary>Takes the paper's identifier from a link of its card.</summary>
    private void TakeLink(CardFields fields, CardBlock block)
    {
        if (block.LeadsNowhere && !_isNumberReported)
        {
            draft.ReportValue(block.Link!.Value.Number, "a number in the list of links at the end");
            _isNumberReported = true;
        }

        if (_paper is not null || block.Target.Kind is PageTargetKind.Other or PageTargetKind.Account)
            return;
        _paper = block.Target.Name;
        fields.ArxivId ??= block.Target.Name;
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
