using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.PageCards;

/// <summary>A paper of the page while its blocks come in.</summary>
internal sealed partial class PageCard(ListingDraft draft, CardSyntax syntax)
{
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
            draft.Report(RuleTable.MissingTitle, fields.Span, Excerpt.Of(_text, fields.Span));
        else
            draft.Add(fields.ToEntry());
        (_fields, _isRepeat) = (null, false);
    }

    private bool IsOfAnother(PageTarget target) =>
        target.Kind is PageTargetKind.Paper or PageTargetKind.Comments && !IsOf(target.Name);

    private void AddUpvotes(CardFields fields, CardBlock votes)
    {
        if (AsciiText.TryParse(_text.Slice(votes.Text), out var count))
            fields.Upvotes = new Field<int>(count, votes.Text);
        else if (!_text.Slice(votes.Text).SequenceEqual("-"u8))
            draft.Report(RuleTable.MalformedCount, votes.Text, Excerpt.Of(_text, votes.Text));
        TakeLink(fields, votes);
    }

    private void AddTitle(CardFields fields, CardBlock block)
    {
        syntax.Decode(block.Text, draft.Decoded);
        _title = draft.Decoded.Field.ToArray();
        fields.Title = draft.Decoded.EndText();
        // Where people write the page themselves, a title leads to the paper wherever that is.
        if (block is { Target.Kind: not PageTargetKind.Paper, Link.Target: { } address })
        {
            var (arxivId, doi) = (fields.ArxivId, fields.Doi);
            draft.Decoded.AppendVerbatim(address);
            IdentifierFields.TryTake(draft.Decoded, ref arxivId, ref doi);
            (fields.ArxivId, fields.Doi) = (arxivId, doi);
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
        return draft.Decoded.EndText();
    }
}
