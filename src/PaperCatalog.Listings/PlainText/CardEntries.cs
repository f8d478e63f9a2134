using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.PlainText;

/// <summary>Puts the lines of today's page together: cards that begin with who submitted a paper, or with its votes.</summary>
/// <remarks>
/// <code>
/// card      = [ "Submitted by" name ] [ votes ] title [ abstract ] [ organisation ] [ "·" ] [ count "authors" ] [ "·" ] [ stars ] [ comments ]
/// </code>
/// Where a card begins is marked, so its parts are told by their order. Most of these pages have no abstracts, and then none is
/// missing.
/// </remarks>
internal sealed class CardEntries
{
    // What a page shows above its cards that is not known here has no more words.
    private const int MaxWordsOfPage = 3;

    // Title, abstract and organisation.
    private const int MaxProse = 3;

    private readonly ListingDraft _draft;
    private readonly PlainLine[] _lines;
    private readonly bool[] _begins;

    private CardEntries(ListingDraft draft, PlainLine[] lines) =>
        (_draft, _lines, _begins) = (draft, lines, FindBegins(draft.Text, lines));

    /// <summary>Whether a text is such a page: cards are submitted, or have votes above titles, and no line is an abstract.</summary>
    public static bool Fits(Utf8Text text, PlainLine[] lines, PlainHeader header, int submitters)
    {
        if (submitters == 0 && !header.IsPage)
            return false;
        var (votes, people, prose) = (0, 0, 0);
        for (var i = header.LineCount; i < lines.Length; i++)
        {
            votes += CardLabels.IsVotes(lines, i) ? 1 : 0;
            people += lines[i].Kind == PlainLineKind.People ? 1 : 0;
            if (lines[i].Kind is not PlainLineKind.Prose)
                continue;
            prose++;
            // The first abstract tells.
            if (submitters == 0 && ProseEvidence.Weigh(text.Slice(lines[i].Span)) > 0)
                return false;
        }

        if (submitters > 0)
            return (header.IsPage || submitters > 1) && 2 * Math.Max(votes, people) >= submitters;
        return Math.Max(votes, people) > 1 && 3 * Math.Max(votes, people) >= prose;
    }

    /// <summary>Reads the entries below the header.</summary>
    public static void Read(ListingDraft draft, PlainLineClassifier classifier, PlainLine[] lines, PlainHeader header)
    {
        // Numbers and dashes stand in more places here, so what a line is once the one above it is known does not hold.
        for (var i = header.LineCount; i < lines.Length; i++)
        {
            if (lines[i].Kind is PlainLineKind.Separator or PlainLineKind.Date)
                lines[i] = lines[i] with { Kind = classifier.Classify(lines[i].Span) };
            // A bullet on a line of its own parts what is above it from what is below.
            if (lines[i].Kind == PlainLineKind.People && lines[i].Span.Length == PeopleLine.Bullet.Length)
                lines[i] = lines[i] with { Kind = PlainLineKind.Separator };
        }

        new CardEntries(draft, lines).Read(header.LineCount);
    }

    private void Read(int first)
    {
        var at = first;
        for (; at < _lines.Length && !_begins[at]; at++)
            AddAbove(at);
        while (at < _lines.Length)
        {
            var end = at + 1;
            while (end < _lines.Length && !_begins[end])
                end++;
            ReadCard(at, end);
            at = end;
        }

        ReportMissingAbstracts();
    }

    private void ReadCard(int first, int end)
    {
        var (votes, title) = FindTitle(first, end);
        if (title < 0)
        {
            for (var i = first; i < end; i++)
                AddStray(i);
            return;
        }

        var card = new OpenCard(_draft, _lines[first].Span);
        if (votes >= 0)
            card.AddVotes(_lines[votes].Span);
        card.AddTitle(_lines[title].Span);
        for (var i = first; i < end; i++)
        {
            var isOfCard = i >= title || _lines[i].Kind is PlainLineKind.Button or PlainLineKind.Votes ? i == title || i == votes || card.TryAdd(_lines[i]) : i == votes || _lines[i].Kind == PlainLineKind.Submitter;
            if (isOfCard)
                _draft.Account.Mark(i, LineOwner.Entry);
            else
                AddStray(i);
        }

        _draft.AddMarked(card.Finish());
    }

    /// <summary>The lines of a card's votes and title; -1 for what it has not.</summary>
    private (int Votes, int Title) FindTitle(int first, int end)
    {
        var start = first;
        while (start < end && _lines[start].Kind is PlainLineKind.Submitter or PlainLineKind.Blank or PlainLineKind.Directive)
            start++;
        var (odd, number) = (-1, -1);
        for (var i = start; i < end && _lines[i].Kind is not (PlainLineKind.People or PlainLineKind.Separator); i++)
        {
            if (CardLabels.IsVotes(_lines, i))
                return (i, FindProse(i + 1, end));
            // A title can look like a date or a number, or be a word of the page.
            if (_lines[i].Kind == PlainLineKind.Upvotes && number < 0)
                number = i;
            else if (odd < 0 && _lines[i].Kind is not (PlainLineKind.Blank or PlainLineKind.Directive or PlainLineKind.Submitter))
                odd = i;
        }

        return FindProse(start, end) is >= 0 and var title ? (-1, title) : (odd < 0 ? -1 : number, odd);
    }

    private int FindProse(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_lines[i].Kind is PlainLineKind.Prose or PlainLineKind.Names)
                return i;
        }

        return -1;
    }

    /// <summary>Whether each line begins a card. The votes of a card that was submitted begin none.</summary>
    private static bool[] FindBegins(Utf8Text text, PlainLine[] lines)
    {
        var begins = new bool[lines.Length];
        var hasVotes = true;
        for (var i = 0; i < lines.Length; i++)
        {
            if (CardLabels.IsSubmitted(text, lines[i]))
                (begins[i], hasVotes) = (true, false);
            else if (CardLabels.IsVotes(lines, i) && (!hasVotes || HasPeopleBelow(lines, i)))
                (begins[i], hasVotes) = (hasVotes, true);
            else if (lines[i].Kind is PlainLineKind.People or PlainLineKind.Separator)
                hasVotes = true;
        }

        return begins;
    }

    /// <summary>Whether a title and the people come below a number: else it may count the comments of the card above.</summary>
    private static bool HasPeopleBelow(PlainLine[] lines, int votes)
    {
        var prose = 0;
        for (var i = votes + 1; i < lines.Length && prose <= MaxProse; i++)
        {
            if (lines[i].Kind is PlainLineKind.People or PlainLineKind.Separator or PlainLineKind.Published)
                return true;
            if (lines[i].Kind is PlainLineKind.Prose or PlainLineKind.Names)
                prose++;
            else if (lines[i].Kind is not (PlainLineKind.Blank or PlainLineKind.Directive))
                return false;
        }

        return false;
    }

    private void AddAbove(int line)
    {
        if (_lines[line].Kind is PlainLineKind.Blank or PlainLineKind.Directive)
            return;
        if (_lines[line].Kind == PlainLineKind.Furniture || (_lines[line].Kind is PlainLineKind.Prose or PlainLineKind.Section && CountWords(_lines[line].Span) <= MaxWordsOfPage))
            _draft.Account.Mark(line, LineOwner.Header);
        else
            AddStray(line);
    }

    private int CountWords(ByteSpan span)
    {
        var count = 1;
        foreach (var value in _draft.Text.Slice(span))
            count += value == ' ' ? 1 : 0;
        return count;
    }

    private void AddStray(int line)
    {
        if (_lines[line].Kind == PlainLineKind.Section)
            _draft.Account.Mark(line, LineOwner.Header);
        else if (_lines[line].Kind is not (PlainLineKind.Blank or PlainLineKind.Directive))
            _draft.ReportText(RuleTable.StrayText, _lines[line].Span);
    }

    /// <summary>Reports what has no abstract where most have one.</summary>
    private void ReportMissingAbstracts()
    {
        var missing = _draft.Entries.Where(entry => entry.Abstract is null).ToList();
        if (missing.Count * 2 >= _draft.Entries.Count)
            return;
        foreach (var entry in missing)
            _draft.ReportText(RuleTable.MissingAbstract, entry.Title!.Value);
    }
}
