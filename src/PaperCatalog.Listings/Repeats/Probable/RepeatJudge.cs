using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Repeats.Abstracts;
using PaperCatalog.Listings.Repeats.Comparison;
using PaperCatalog.Listings.Repeats.Titles;
using PaperCatalog.Listings.Repeats.Words;

namespace PaperCatalog.Listings.Repeats.Probable;

/// <summary>Whether two papers are probably one work: by their abstracts where these speak, else by their titles.</summary>
internal sealed class RepeatJudge
{
    // Fewer runs of three words than these are too few to tell.
    private const int LeastRuns = 20;

    // Shares of the runs of the shorter abstract that are in the other. Of the 472 papers of the seed listings no two share
    // more than 0.11; two versions of one abstract seldom share less than half.
    private const double SameFrom = 0.9;
    private const double SimilarFrom = 0.6;
    private const double DifferentTo = 0.15;

    private readonly ListingSet _listings;
    private readonly TitleVocabulary _vocabulary;
    private readonly TitleSieve _sieve;
    private readonly TitleRepeatRule _titles;

    /// <summary>A judge of papers of the listings, who knows the words and the parts of all their titles.</summary>
    public RepeatJudge(ListingSet listings, TitleVocabulary vocabulary, TitleParts parts)
    {
        _listings = listings;
        _vocabulary = vocabulary;
        _sieve = new TitleSieve(vocabulary);
        _titles = new TitleRepeatRule(vocabulary, parts);
    }

    /// <summary>How many pairs were worth more than a cheap look.</summary>
    public long Examined { get; private set; }

    /// <summary>Whether the papers are probably one work.</summary>
    public bool AreProbablyOne(RepeatCandidate left, RepeatCandidate right)
    {
        if (left.HasOtherIdentifier(right))
            return false;

        var mayAbstractsBeOne = AbstractSketch.Agree(left.Sketch, right.Sketch);
        if (!mayAbstractsBeOne && !_sieve.MayBeOne(left.Form, right.Form))
            return false;
        Examined++;

        var difference = TitleDifference.Between(left.Form.Whole, right.Form.Whole, _vocabulary);
        var areTitlesOne = _titles.Accepts(left.Form, right.Form, difference);
        if (!areTitlesOne && !mayAbstractsBeOne)
            return false;

        return CompareAbstracts(left, right) switch
        {
            AbstractEvidence.Different => false,
            // Of "Part I" and "Part II" one has the abstract of the other by mistake.
            AbstractEvidence.Same => areTitlesOne || !HaveOtherNumbers(difference),
            AbstractEvidence.Similar => areTitlesOne ||
                (!HaveOtherNumbers(difference) && ShareHalf(difference, left.Form, right.Form)),
            _ => areTitlesOne,
        };
    }

    private AbstractEvidence CompareAbstracts(RepeatCandidate left, RepeatCandidate right)
    {
        var (leftRuns, rightRuns) = (RunsOf(left), RunsOf(right));
        if (Math.Min(leftRuns.Length, rightRuns.Length) < LeastRuns)
            return AbstractEvidence.None;
        return AbstractRuns.Containment(leftRuns, rightRuns) switch
        {
            >= SameFrom => AbstractEvidence.Same,
            >= SimilarFrom => AbstractEvidence.Similar,
            <= DifferentTo => AbstractEvidence.Different,
            _ => AbstractEvidence.None,
        };
    }

    private ulong[] RunsOf(RepeatCandidate paper) => paper.Abstract is { } place
        ? AbstractRuns.All(_listings.TextAt(place).Slice(_listings.EntryAt(place).Abstract!.Value))
        : [];

    private static bool HaveOtherNumbers(TitleDifference difference) =>
        difference is { NumbersOnLeft: > 0, NumbersOnRight: > 0 };

    private static bool ShareHalf(TitleDifference difference, TitleForm left, TitleForm right) =>
        difference.Shared > 0 && 2 * (difference.Shared + difference.Typos) >= Math.Min(CountContent(left), CountContent(right));

    private static int CountContent(TitleForm title) => title.Words.Count(word => word.Kind == WordKind.Content);
}
