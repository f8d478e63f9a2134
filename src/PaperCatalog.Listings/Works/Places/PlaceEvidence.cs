using System.Globalization;
using PaperCatalog.Listings.Works.Comparing;

namespace PaperCatalog.Listings.Works.Places;

/// <summary>How far the places of two entries are one.</summary>
/// <param name="Venue">Their venues.</param>
/// <param name="Volume">Their volumes.</param>
/// <param name="Issue">Their issues.</param>
/// <param name="Pages">Their pages.</param>
/// <param name="YearGap">How many years lie between them; 0 where one has none.</param>
internal readonly record struct PlaceEvidence(Agreement Venue, Agreement Volume, Agreement Issue, Agreement Pages, int YearGap)
{
    // Further apart than these, pages that overlap are of two works on the same pages.
    private const long MostShift = 5;

    // A page of so few figures ends many others.
    private const int LeastFigures = 3;

    /// <summary>Whether first and last page are the same, and are two.</summary>
    public bool AreRangesOne { get; private init; }

    /// <summary>Whether what one gives as volume and issue the other gives as issue and page.</summary>
    public bool AreShifted { get; private init; }

    /// <summary>
    /// Whether both name one place: volume and first page, or at least journal, year and all pages. Some journals count pages anew in each
    /// issue, so that a single page of another issue is another place.
    /// </summary>
    public bool IsOne { get; private init; }

    /// <summary>Compares two places.</summary>
    public static PlaceEvidence Between(WorkPlace left, WorkPlace right)
    {
        var venue = VenueComparer.Compare(left.Venue, right.Venue);
        var volume = Compare(left.Volume, right.Volume);
        var pages = ComparePages(left.Pages, right.Pages, venue);
        var gap = left.Year > 0 && right.Year > 0 ? Math.Abs(left.Year - right.Year) : 0;
        var areRangesOne = pages == Agreement.Same && left.Pages.First == right.Pages.First &&
            left.Pages.Last == right.Pages.Last && left.Pages.IsRange;
        var issue = Compare(left.Issue, right.Issue);
        return new PlaceEvidence(venue, volume, issue, pages, gap)
        {
            AreRangesOne = areRangesOne,
            AreShifted = gap == 0 && venue == Agreement.Same && (IsShifted(left, right) || IsShifted(right, left)),
            IsOne = pages == Agreement.Same && (issue != Agreement.Other || areRangesOne) && (volume == Agreement.Same ||
                (volume == Agreement.None && areRangesOne && left.Pages.First != "1" && venue == Agreement.Same && gap == 0)),
        };
    }

    private static Agreement Compare(string left, string right) =>
        left.Length == 0 || right.Length == 0 ? Agreement.None : left == right ? Agreement.Same : Agreement.Other;

    private static Agreement ComparePages(PageSpan left, PageSpan right, Agreement venue)
    {
        var agreement = Compare(left.First, right.First);
        if (agreement != Agreement.Other)
            return agreement;
        var ((first, last), (otherFirst, otherLast)) = (left.Numbers, right.Numbers);
        // One counts a page more or less...
        if (venue == Agreement.Same && first <= otherLast && otherFirst <= last && (first < last || otherFirst < otherLast) &&
            Math.Abs(first - otherFirst) < MostShift)
        {
            return Agreement.Same;
        }

        // ... or has the last figures only, or has the number of the article.
        if (Math.Min(left.First.Length, right.First.Length) >= LeastFigures &&
            (left.First.EndsWith(right.First, StringComparison.Ordinal) || right.First.EndsWith(left.First, StringComparison.Ordinal)))
        {
            return Agreement.Same;
        }

        return left.IsArticleNumber != right.IsArticleNumber ? Agreement.None : Agreement.Other;
    }

    private static bool IsShifted(WorkPlace left, WorkPlace right) =>
        left.Volume.Length == 0 && left.Issue.Length > 0 && left.Issue == right.Volume &&
        left.Pages.First.Length > 0 && left.Pages.First == right.Issue;
}
