using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Repeats.Abstracts;
using PaperCatalog.Listings.Repeats.Comparison;
using PaperCatalog.Listings.Repeats.Titles;
using PaperCatalog.Listings.Repeats.Words;
using PaperCatalog.Listings.Works;
using PaperCatalog.Listings.Works.Judging;

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

    // How far an estimate is off, but for one case in ten.
    private const double EstimateError = 0.035;

    private readonly SeriesTitles _series;
    private readonly TitleVocabulary _vocabulary;
    private readonly TitleSieve _sieve;
    private readonly TitleRepeatRule _titles;
    private readonly RunsReader _runs;

    /// <summary>A judge of papers of the listings, who knows the words and the parts of all their titles.</summary>
    public RepeatJudge(ListingSet listings, TitleVocabulary vocabulary, TitleParts parts, SeriesTitles series)
    {
        _series = series;
        _vocabulary = vocabulary;
        _sieve = new TitleSieve(vocabulary);
        _titles = new TitleRepeatRule(vocabulary, parts);
        _runs = new RunsReader(listings, vocabulary.TitleCount);
    }

    /// <summary>How many pairs were worth more than a cheap look.</summary>
    public long Examined { get; private set; }

    /// <summary>How many pairs of abstracts were judged by their sketches though these do not tell for sure.</summary>
    public long Estimated { get; private set; }

    /// <summary>Whether the papers may repeat one another: a look with which nearly all pairs end, and which changes nothing.</summary>
    public bool MayRepeat(RepeatCandidate left, RepeatCandidate right) => !left.Record.HasOtherArxivId(right.Record) &&
        (AbstractSketch.Agree(left.Sketch, right.Sketch) || _sieve.MayBeOne(left.Form, right.Form) ||
        (left.Record.MayBeSaidOneWith(right.Record) && WorkSieve.MayBeRelated(left.Record, right.Record)));

    /// <summary>How the papers repeat one another; <see langword="null"/> where they do not.</summary>
    public RepeatFinding? Judge(RepeatCandidate left, RepeatCandidate right)
    {
        if (left.Record.HasOtherArxivId(right.Record))
            return null;
        WorkEvidence? evidence = null;
        if (left.Record.MayBeSaidOneWith(right.Record))
        {
            evidence = Compare(left, right);
            var verdict = WorkJudge.Judge(evidence);
            if (verdict == WorkVerdict.Apart)
                return null;
            if (verdict != WorkVerdict.Unknown)
                return new RepeatFinding(evidence, verdict);
        }

        if (!AreProbablyOne(left, right))
            return null;
        evidence ??= Compare(left, right);
        return evidence.SpeaksAgainst ? null : new RepeatFinding(evidence, WorkVerdict.Probable);
    }

    private WorkEvidence Compare(RepeatCandidate left, RepeatCandidate right) => WorkEvidence.Between(
        left.Record, right.Record, left.Record.Title, right.Record.Title, left.IsOfPages && right.IsOfPages, _series,
        () => FindContainment(left, right));

    private double? FindContainment(RepeatCandidate left, RepeatCandidate right)
    {
        if (!_runs.CanRead)
            return AbstractSketch.EstimateContainment(left.Sketch, right.Sketch);
        var (leftRuns, rightRuns) = (_runs.Of(left), _runs.Of(right));
        return Math.Min(leftRuns.Length, rightRuns.Length) < LeastRuns ? null : AbstractRuns.Containment(leftRuns, rightRuns);
    }

    private bool AreProbablyOne(RepeatCandidate left, RepeatCandidate right)
    {
        var mayAbstractsBeOne = AbstractSketch.Agree(left.Sketch, right.Sketch);
        if (!mayAbstractsBeOne && !_sieve.MayBeOne(left.Form, right.Form))
            return false;
        if (AbstractSketch.EstimateContainment(left.Sketch, right.Sketch) is not { } estimate || !mayAbstractsBeOne)
            return Examine(left, right, mayAbstractsBeOne, null);

        // Where many share a text most pairs end here: much the same abstract under another title, or the same one.
        var mayTitlesAgree = TitleSieve.MayShareHalf(left.Form, right.Form) || _sieve.MayBeOne(left.Form, right.Form);
        if (!mayTitlesAgree && estimate + EstimateError < SameFrom)
            return false;
        var haveNumbers = left.Form.HasNumber && right.Form.HasNumber;
        if (!haveNumbers && estimate - EstimateError >= SameFrom)
            return true;
        return mayTitlesAgree || haveNumbers
            ? Examine(left, right, mayAbstractsBeOne, estimate)
            : CompareAbstracts(left, right, estimate) == AbstractEvidence.Same;
    }

    private bool Examine(RepeatCandidate left, RepeatCandidate right, bool mayAbstractsBeOne, double? estimate)
    {
        Examined++;
        var difference = TitleDifference.Between(left.Form.Whole, right.Form.Whole, _vocabulary);
        var areTitlesOne = _titles.Accepts(left.Form, right.Form, difference);
        // Of "Part I" and "Part II" one has the abstract of the other by mistake.
        if (!areTitlesOne && (!mayAbstractsBeOne || HaveOtherNumbers(difference)))
            return false;

        return CompareAbstracts(left, right, estimate) switch
        {
            AbstractEvidence.Different => false,
            AbstractEvidence.Same => true,
            AbstractEvidence.Similar => areTitlesOne || ShareHalf(difference, left.Form, right.Form),
            _ => areTitlesOne,
        };
    }

    private AbstractEvidence CompareAbstracts(RepeatCandidate left, RepeatCandidate right, double? estimate)
    {
        if (estimate is { } sure && EvidenceOf(sure - EstimateError) == EvidenceOf(sure + EstimateError))
            return EvidenceOf(sure);
        if (!_runs.CanRead && estimate is { } likely)
        {
            // What may be the same, and may not, is taken for less.
            Estimated++;
            return EvidenceOf(likely - EstimateError);
        }

        var (leftRuns, rightRuns) = (_runs.Of(left), _runs.Of(right));
        return Math.Min(leftRuns.Length, rightRuns.Length) < LeastRuns
            ? AbstractEvidence.None
            : EvidenceOf(AbstractRuns.Containment(leftRuns, rightRuns));
    }

    private static AbstractEvidence EvidenceOf(double containment) => containment switch
    {
        >= SameFrom => AbstractEvidence.Same,
        >= SimilarFrom => AbstractEvidence.Similar,
        <= DifferentTo => AbstractEvidence.Different,
        _ => AbstractEvidence.None,
    };

    private static bool HaveOtherNumbers(TitleDifference difference) =>
        difference is { NumbersOnLeft: > 0, NumbersOnRight: > 0 };

    private static bool ShareHalf(TitleDifference difference, TitleForm left, TitleForm right) =>
        difference.Shared > 0 && 2 * (difference.Shared + difference.Typos) >= Math.Min(CountContent(left), CountContent(right));

    private static int CountContent(TitleForm title) => title.Words.Count(word => word.Kind == WordKind.Content);
}
