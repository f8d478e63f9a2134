using PaperCatalog.Listings.Works.People;
using PaperCatalog.Listings.Works.Titles;
using static PaperCatalog.Listings.Works.Comparing.Agreement;

namespace PaperCatalog.Listings.Works.Judging;

/// <summary>Decides whether two records are of one work, by one table.</summary>
internal static class WorkJudge
{
    /// <summary>The table: vetoes first, then what an identifier, a place, and titles with people say.</summary>
    public static IReadOnlyList<WorkRule> Table { get; } =
    [
        new("one has no title: an identifier is all that is known",
            e => e.Title == TitleAgreement.None && e.HasOneIdentifier && e.People != PeopleAgreement.Other, WorkVerdict.One),
        new("one has no title, and no identifier is shared",
            e => e.Title == TitleAgreement.None, WorkVerdict.Unknown),
        new("both come from pages, where programs put the identifiers",
            e => e.AreOfPages && e.HasOneIdentifier, WorkVerdict.One),
        new("one arXiv identifier, and titles or people agree",
            e => e.ArxivId == Same && e.People != PeopleAgreement.Other && (e.Title != TitleAgreement.Other || e.People == PeopleAgreement.Same), WorkVerdict.One),
        new("one arXiv identifier and title",
            e => e.ArxivId == Same && e.Title == TitleAgreement.Same, WorkVerdict.One),
        new("two arXiv identifiers",
            e => e.ArxivId == Other, WorkVerdict.Apart),
        new("both come from pages, and title and people agree",
            e => e.AreOfPages && IsOneTitle(e) && e.Doi != Other, WorkVerdict.One),
        new("one title and people, and one is the correction of the other, a reply to it or the plan of it",
            e => e.AreTitlesSame && !e.AreGenresSame && e.People == PeopleAgreement.Same && !IsGeneric(e), WorkVerdict.Versions),
        new("other people, under another title",
            e => e.People == PeopleAgreement.Other && e.Title != TitleAgreement.Same, WorkVerdict.Apart),
        new("a thesis and its article, two editions",
            e => (e.AreOtherKinds || e.AreEditions) && e.Doi != Same && IsOneTitle(e) && e.People == PeopleAgreement.Same && !IsGeneric(e), WorkVerdict.Versions),
        new("a thesis and an article, a book and a part of one",
            e => (e.AreOtherKinds || e.AreEditions) && e.Doi != Same, WorkVerdict.Apart),
        new("a generic title or that of a series, at two places or at none",
            e => IsGeneric(e) && e.Doi != Same && !(e.Place.IsOne && e.Place.Issue != Other && e.Place.YearGap == 0), WorkVerdict.Apart),

        new("other people, but title, DOI and place are the same: the names are garbled",
            e => e.People == PeopleAgreement.Other && IsWholePlace(e) && e.Doi == Same && e.Words > 2, WorkVerdict.One),
        new("other people, but title and place are the same",
            e => e.People == PeopleAgreement.Other && IsWholePlace(e) && e.Doi != Other && e.Words > 2, WorkVerdict.Probable),
        new("other people, but title and DOI are the same and nothing else differs",
            e => e.People == PeopleAgreement.Other && e.Doi == Same && e.Differences == 0, WorkVerdict.One),
        new("other people",
            e => e.People == PeopleAgreement.Other, WorkVerdict.Apart),

        new("one DOI, and the titles agree",
            e => e.Doi == Same && e.Title != TitleAgreement.Other && HasOnePageUnless(e) && (IsTitleAlike(e) || e.Place.IsOne), WorkVerdict.One),
        new("one DOI, and half the words of the titles",
            e => e.Doi == Same && e.Title != TitleAgreement.Other && HasOnePageUnless(e), WorkVerdict.Probable),

        new("one place, and the titles agree",
            e => IsPlaced(e) && (IsTitleAlike(e) || e.Title == TitleAgreement.Short) && e.Doi != Other, WorkVerdict.One),
        new("one place, the titles agree, and two DOIs",
            e => IsPlaced(e) && IsTitleAlike(e) && e.Place.Venue != Other, WorkVerdict.Probable),
        new("one place and people, another title: it was translated",
            e => IsPlaced(e) && e.People == PeopleAgreement.Same && e.Place.Venue != Other && e.Place.AreRangesOne && e.Place.YearGap == 0 &&
                e.Place.Issue != Other && e.AreGenresSame && e.ArePartsSame, WorkVerdict.Probable),
        new("one place, and nothing else is the same",
            IsPlaced, WorkVerdict.Apart),

        new("one title, and nothing differs",
            e => IsOneTitle(e) && e.Differences == 0, WorkVerdict.One),
        new("one title and somebody of the people, and nothing differs",
            e => e.Title == TitleAgreement.Same && e.People == PeopleAgreement.Some && e.Differences == 0, WorkVerdict.One),
        new("one title, and a field of one stands in another of the other",
            e => IsOneTitle(e) && e.Place.AreShifted, WorkVerdict.Probable),
        new("one title, people, volume and issue",
            e => IsOneTitle(e) && e.Place.Volume == Same && e.Place.Issue == Same && e.Place.Pages == None && e.Place.YearGap == 0 &&
                e.Doi != Other && e.People == PeopleAgreement.Same, WorkVerdict.Probable),
        new("one title in two years, and journal or pages are the same",
            e => IsOneTitle(e) && e.Differences == 0.5 && (e.Place.Pages == Same || e.Place.Venue == Same) && HasPlaceIn(e), WorkVerdict.One),
        new("one title in two years, and the volume is the same",
            e => IsOneTitle(e) && e.Differences == 0.5 && HasPlaceIn(e), WorkVerdict.Probable),
        new("one title and page, and little differs",
            e => IsOneTitle(e) && e.Place.Pages == Same && e.Differences <= 1.5 && e.Doi != Other, WorkVerdict.Probable),
        new("one title, page and journal, and one thing differs",
            e => IsOneTitle(e) && e.Place.Pages == Same && e.Differences == 1 && e.Place.Venue == Same, WorkVerdict.Probable),
        new("one title, journal and volume, other pages",
            e => IsOneTitle(e) && e.Place.Volume == Same && e.Place.Venue == Same && e.Place.Pages == Other && e.Place.YearGap == 0 &&
                e.Place.Issue != Other && e.Doi != Other && !e.HasGenre && e.Words > 4, WorkVerdict.Probable),
        new("one title and people in two years, and no place is known",
            e => IsOneTitle(e) && e.People == PeopleAgreement.Same && e.Differences == 0.5 && e.Place.Venue == None && e.Place.Volume == None &&
                e.Place.Pages == None, WorkVerdict.Probable),
        new("one title and people in other years, and nothing else differs",
            e => IsOneTitle(e) && e.People == PeopleAgreement.Same && e.Place.YearGap > 1 && e.Differences == 1 &&
                e.Place.Venue == Same, WorkVerdict.Probable),
        new("one title and people at two places: the paper of a conference and the article, an abstract and the paper",
            e => IsOneTitle(e) && e.People == PeopleAgreement.Same, WorkVerdict.Versions),
        new("one title at two places",
            IsOneTitle, WorkVerdict.Apart),

        new("titles that are nearly one, and abstracts that are not",
            e => IsNearTitle(e) && e.SharedText < 0.3, WorkVerdict.Apart),
        new("titles that are alike, people and page",
            e => IsNearTitle(e) && e.Differences == 0 && e.Title == TitleAgreement.Near && e.Place.Pages == Same && e.Place.Venue != Other, WorkVerdict.One),
        new("titles that are nearly one, people, and page or volume",
            e => IsNearTitle(e) && e.Differences == 0 && e.Title != TitleAgreement.Close && (e.Place.Pages == Same || e.Place.Volume == Same), WorkVerdict.Probable),
        new("titles that are alike and people, and nothing differs",
            e => IsNearTitle(e) && e.Differences == 0 && e.Title == TitleAgreement.Near, WorkVerdict.Probable),
        new("titles that are alike, people, journal and volume, in two years",
            e => IsNearTitle(e) && e.Differences == 0.5 && e.Title == TitleAgreement.Near && e.Place.Volume == Same && e.Place.Venue == Same, WorkVerdict.Probable),
        new("a subtitle more, people and journal",
            e => IsNearTitle(e) && e.Differences == 0 && e.Title == TitleAgreement.Part && e.Place.Venue == Same, WorkVerdict.Probable),
        new("titles that are nearly one, people and abstract",
            e => IsNearTitle(e) && e.Differences <= 0.5 && e.Doi != Other && e.SharedText > 0.8, WorkVerdict.Probable),
        new("titles that are alike, people and page, and one thing differs",
            e => IsNearTitle(e) && e.Title == TitleAgreement.Near && e.Place.Pages == Same && e.Differences <= 1 && e.Place.YearGap <= 1 && e.Doi != Other, WorkVerdict.Probable),
    ];

    /// <summary>What the first row that fits says; <see cref="WorkVerdict.Unknown"/> where none does.</summary>
    public static WorkVerdict Judge(WorkEvidence evidence)
    {
        foreach (var rule in Table)
        {
            if (rule.Fits(evidence))
                return rule.Verdict;
        }

        return WorkVerdict.Unknown;
    }

    private static bool IsGeneric(WorkEvidence e) => !e.AreOfPages && (e.IsOfSeries || e.IsGeneric || (e.AreShort && e.Differences > 0 && e.People != PeopleAgreement.Same));

    private static bool IsWholePlace(WorkEvidence e) => e.Place.IsOne && e.Place.YearGap == 0 && e.Place.Venue != Other;

    private static bool HasOnePageUnless(WorkEvidence e) =>
        e.Place.Pages != Other || e.Title is TitleAgreement.Same or TitleAgreement.Near;

    private static bool IsTitleAlike(WorkEvidence e) =>
        e.Title is TitleAgreement.Same or TitleAgreement.Near or TitleAgreement.Part or TitleAgreement.Close;

    private static bool IsPlaced(WorkEvidence e) => e.Place.IsOne && e.Place.YearGap <= 1 &&
        (e.People is PeopleAgreement.Same or PeopleAgreement.None || e.Title == TitleAgreement.Same);

    private static bool IsOneTitle(WorkEvidence e) =>
        e.Title == TitleAgreement.Same && e.People is PeopleAgreement.Same or PeopleAgreement.None;

    private static bool HasPlaceIn(WorkEvidence e) => e.Place.Pages == Same || e.Place.Volume == Same ||
        (e.Place.Venue == Same && (e.Place.Pages == None || e.Place.Volume == None));

    private static bool IsNearTitle(WorkEvidence e) =>
        e.Title is TitleAgreement.Near or TitleAgreement.Part or TitleAgreement.Close && e.People == PeopleAgreement.Same;
}
