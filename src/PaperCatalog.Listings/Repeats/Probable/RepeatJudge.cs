namespace PaperCatalog.Listings.Repeats;

/// <summary>Whether two papers are probably one work: by their abstracts where they speak, else by their titles.</summary>
internal sealed class RepeatJudge
{
    // Fewer runs of three words than these are too few to tell.
    private const int LeastRuns = 20;

    private const double SameFrom = 0.9;
    private const double SimilarFrom = 0.6;
    private const double DifferentTo = 0.15;

    private readonly MergedListings _listings;
    private readonly TitleVocabulary _vocabulary;
    private readonly TitleRepeatRule _titles;

    /// <summary>A judge of papers of the listings.</summary>
    public RepeatJudge(MergedListings listings, TitleVocabulary vocabulary, TitleParts parts)
    {
        _listings = listings;
        _vocabulary = vocabulary;
        _titles = new TitleRepeatRule(vocabulary, parts);
    }

    /// <summary>Whether the papers are probably one work.</summary>
    public bool AreProbablyOne(RepeatCandidate left, RepeatCandidate right)
    {
        if (left.HasOtherIdentifier(right))
            return false;

        var difference = TitleDifference.Between(left.Form.Whole, right.Form.Whole, _vocabulary);
        var areTitlesOne = _titles.Accepts(left.Form, right.Form, difference);
        if (!areTitlesOne && !left.SharesSketch(right))
            return false;

        return CompareAbstracts(left, right) switch
        {
            AbstractEvidence.Different => false,
            // Of "Part I" and "Part II" one has the abstract of the other by mistake.
            AbstractEvidence.Same => !HaveOtherNumbers(difference),
            AbstractEvidence.Similar => !HaveOtherNumbers(difference) && IsHalfShared(difference, left.Form, right.Form),
            _ => areTitlesOne,
        };
    }

    private AbstractEvidence CompareAbstracts(RepeatCandidate left, RepeatCandidate right)
    {
        if (Shingles(left) is not { Length: >= LeastRuns } leftRuns ||
            Shingles(right) is not { Length: >= LeastRuns } rightRuns)
        {
            return AbstractEvidence.None;
        }

        return AbstractShingles.Containment(leftRuns, rightRuns) switch
        {
            >= SameFrom => AbstractEvidence.Same,
            >= SimilarFrom => AbstractEvidence.Similar,
            <= DifferentTo => AbstractEvidence.Different,
            _ => AbstractEvidence.None,
        };
    }

    private ulong[]? Shingles(RepeatCandidate paper)
    {
        if (paper.Abstract is not { } place)
            return null;
        return AbstractShingles.Of(_listings.TextAt(place).Slice(_listings.EntryAt(place).Abstract!.Value));
    }

    private static bool HaveOtherNumbers(TitleDifference difference) =>
        difference is { NumbersOnLeft: > 0, NumbersOnRight: > 0 };

    private static bool IsHalfShared(TitleDifference difference, TitleForm left, TitleForm right)
    {
        var shorter = Math.Min(CountContent(left), CountContent(right));
        return difference.Shared > 0 && 2 * (difference.Shared + difference.Typos) >= shorter;
    }

    private static int CountContent(TitleForm title) => title.Words.Count(word => word.Kind == WordKind.Content);
}
