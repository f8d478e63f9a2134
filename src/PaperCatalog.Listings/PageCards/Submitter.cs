namespace PaperCatalog.Listings.PageCards;

/// <summary>
/// What today's page shows above a card: who submitted the paper, whose name may be a block of its own, and the votes. He is none of
/// its people.
/// </summary>
internal sealed class Submitter(Utf8Text text)
{
    // "Submitted by" and a name with its picture; a longer text is prose.
    private const int MaxLength = 300;

    private const string Label = "Submitted by";

    private bool _isNameDue;
    private bool _areVotesDue;

    /// <summary>How many there were.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a text says that somebody submitted a paper.</summary>
    public static bool StartsAt(ReadOnlySpan<byte> line) => AsciiText.StartsWithIgnoreCase(line, Label);

    /// <summary>Whether a block begins a card so.</summary>
    public bool TryBegin(CardBlock block)
    {
        if (block.Span.Length > MaxLength || !StartsAt(text.Slice(block.Text)))
            return false;
        (_isNameDue, _areVotesDue) = (block.Text.Length == Label.Length, true);
        Count++;
        return true;
    }

    /// <summary>Whether a block is the name that is due.</summary>
    public bool TryName(CardBlock block)
    {
        var isName = _isNameDue && block.Span.Length <= MaxLength && !block.IsCount(text) && block.Target.Kind is PageTargetKind.Other or PageTargetKind.Account;
        _isNameDue = false;
        return isName;
    }

    /// <summary>Whether a block is the votes that are due: here they may lead nowhere.</summary>
    public bool TryVotes(CardBlock block)
    {
        var areVotes = _areVotesDue && block.IsCount(text);
        _areVotesDue &= !areVotes;
        return areVotes;
    }

    /// <summary>Says that the title of the card is there.</summary>
    public void End() => (_isNameDue, _areVotesDue) = (false, false);
}
