using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.PlainText;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.PageCards;

/// <summary>The cards of a page, one after the other: says of each block whether it begins a paper, and whose it is.</summary>
/// <remarks>
/// A heading begins a paper, and so do who submitted it, upvotes and a link that leads to a paper other than that of the open card. What
/// stands between two papers and leads nowhere on the page is reported.
/// </remarks>
internal sealed class CardSequence(ListingDraft draft, CardSyntax syntax)
{
    // An abstract is longer; so is no line that a page or a person puts between the parts of a card.
    private const int MaxNoise = 100;

    // The longest row of links at the foot of the page that is taken for one.
    private const int MaxRow = 200;

    // Where a title is due what comes is one unless it clearly is none, and so with an abstract: else two fields are lost.
    private const int Doubt = 2 * TitleAlignment.GapCost;

    private readonly Utf8Text _text = draft.Text;
    private readonly PageCard _card = new(draft, syntax);
    private readonly Submitter _submitter = new(draft.Text);
    private CardBlock? _upvotes;
    private bool _isBelowHeader;

    /// <summary>Adds a heading.</summary>
    /// <param name="span">All of it.</param>
    /// <param name="content">What it says, without the marks of a heading.</param>
    public void AddHeading(ByteSpan span, ByteSpan content) =>
        Begin(CardBlock.Read(_text, syntax, content) with { Span = span }, isTitle: true);

    /// <summary>Adds the text below the upvotes: the title, unless it clearly is none.</summary>
    public void AddTitle(CardBlock block) => Begin(block, isTitle: Weigh(block) <= Doubt);

    /// <summary>Adds any other block.</summary>
    public void Add(ByteSpan span) => Add(CardBlock.Read(_text, syntax, span));

    /// <summary>Adds any other block, of which it is known whether it is a link.</summary>
    public void Add(CardBlock block)
    {
        if (_submitter.TryBegin(block))
            BeginCard();
        else if (_submitter.TryName(block))
            return;
        else if (_submitter.TryVotes(block) || block.IsUpvotes(_text))
            Hold(block);
        else if (BeginsPaper(block))
            Begin(block, isTitle: Weigh(block) <= Doubt);
        else if (!_isBelowHeader)
            ReadDayOfCapture(block.Span);
        else if (!PageFurniture.IsFoot(_text.Slice(block.Span)) && !_card.TryAdd(block))
            AddUnread(block);
    }

    /// <summary>Takes the day of capture from a text that is one, unless it is known.</summary>
    public void ReadDayOfCapture(ByteSpan span)
    {
        if (draft.CapturedOn is null && DateLine.TryRead(_text, span, out var date) &&
            date is { IsWellFormed: true, Exists: true, Comments: null })
        {
            draft.CapturedOn = date.Date;
        }
    }

    /// <summary>The reading, after the last block.</summary>
    public ListingReading ToReading(ListingOptions options)
    {
        End();
        // Where papers are submitted most pages show no abstracts.
        if (_submitter.Count > 0 && draft.Entries.Count(entry => entry.Abstract is not null) * 2 < draft.Entries.Count)
            draft.HasAbstracts = false;
        return draft.Entries.Count == 0 ? draft.Reject(RuleTable.UnrecognisedForm) : draft.ToReading(options);
    }

    private bool BeginsPaper(CardBlock block)
    {
        if (block.Link is null)
            return _upvotes is not null && block.Measure(_text) > MaxNoise;
        if (block.IsPeople(_text) || IsPicture(block))
            return false;
        if (block.Target.Kind == PageTargetKind.Paper)
            return !_card.IsOf(block.Target.Name) || _card.IsRepeatedBy(block);
        return _upvotes is not null || (block.LeadsNowhere && _isBelowHeader && BeginsPaperByPlace(block));
    }

    /// <summary>Whether a link that leads nowhere begins a paper, by what the open card has.</summary>
    private bool BeginsPaperByPlace(CardBlock block)
    {
        if (!_card.IsOpen)
            return true;
        // Below the last card the page has rows of links.
        if (_card.IsDated)
            return !block.IsLabelled(_text) && _text.Slice(block.Text).IndexOf((byte)'[') < 0;
        return !_card.HasAbstract && Weigh(block) < -Doubt;
    }

    private void Begin(CardBlock block, bool isTitle)
    {
        _isBelowHeader = true;
        if (_upvotes is null && isTitle && _card.TryRepeatTitle(block))
            return;
        _card.Close();
        _card.Open(block, _upvotes, isTitle);
        _upvotes = null;
        _submitter.End();
    }

    private void Hold(CardBlock upvotes)
    {
        BeginCard();
        _upvotes = upvotes;
    }

    private void BeginCard()
    {
        End();
        _isBelowHeader = true;
    }

    /// <summary>A block that the paper has no place for; a long one is of another paper, and so is what follows it.</summary>
    private void AddUnread(CardBlock block)
    {
        if (block.Measure(_text) > MaxNoise)
            _card.Close();
        // What leads to other parts of the page is navigation, and the picture of a paper stands above all of its card.
        var isPage = block.Link?.Target is not null && block.Measure(_text) <= MaxRow &&
            block.Target.Kind is PageTargetKind.Other or PageTargetKind.Account;
        if (!isPage && !IsPicture(block))
            AddStray(block.Span);
    }

    private bool IsPicture(CardBlock block) => block.Link is not null && syntax.SkipPictures(block.Text, null).IsEmpty;

    private int Weigh(CardBlock block) => ProseEvidence.Weigh(LineEnds.ToLineFeeds(_text.Slice(block.Text)));

    private void End()
    {
        DropUpvotes();
        _card.Close();
    }

    /// <summary>A count without a paper below it.</summary>
    private void DropUpvotes()
    {
        if (_upvotes is { } block)
            AddStray(block.Span);
        _upvotes = null;
    }

    private void AddStray(ByteSpan span) => draft.ReportText(RuleTable.StrayText, span);
}
