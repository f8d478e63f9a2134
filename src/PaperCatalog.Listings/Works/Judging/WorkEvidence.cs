using PaperCatalog.Listings.Works.Comparing;
using PaperCatalog.Listings.Works.People;
using PaperCatalog.Listings.Works.Places;
using PaperCatalog.Listings.Works.Titles;

namespace PaperCatalog.Listings.Works.Judging;

/// <summary>What speaks for two records being of one work, and what against.</summary>
internal sealed class WorkEvidence
{
    // A title of fewer words can be that of several works.
    private const int TellingWords = 3;

    private readonly Func<double?>? _sharedText;

    private WorkEvidence(WorkTitle left, WorkTitle right, Func<double?>? sharedText)
    {
        Title = TitleComparer.Compare(left, right);
        AreTitlesSame = Title == TitleAgreement.Same || WorkTitle.AreAboutOne(left, right);
        IsGeneric = left.IsGeneric || right.IsGeneric;
        AreShort = left.Words.Length < TellingWords && right.Words.Length < TellingWords;
        Words = Math.Min(left.Words.Length, right.Words.Length);
        AreGenresSame = left.Genres == right.Genres;
        HasGenre = (left.Genres | right.Genres) != TitleGenres.None;
        ArePartsSame = left.Parts.SequenceEqual(right.Parts, StringComparer.Ordinal);
        _sharedText = sharedText;
    }

    /// <summary>Their titles.</summary>
    public TitleAgreement Title { get; }

    /// <summary>Whether the titles are the same, whatever their genres are.</summary>
    public bool AreTitlesSame { get; }

    /// <summary>Whether a title says what the text is and not what it is about.</summary>
    public bool IsGeneric { get; }

    /// <summary>Whether both titles have one or two words only.</summary>
    public bool AreShort { get; }

    /// <summary>How many words the shorter title has.</summary>
    public int Words { get; }

    /// <summary>Whether both titles say that the text is the same sort of text.</summary>
    public bool AreGenresSame { get; }

    /// <summary>Whether a title says what sort of text it is.</summary>
    public bool HasGenre { get; }

    /// <summary>Whether both titles name the same part, or none.</summary>
    public bool ArePartsSame { get; }

    /// <summary>Their people.</summary>
    public PeopleAgreement People { get; private init; }

    /// <summary>Their arXiv identifiers.</summary>
    public Agreement ArxivId { get; private init; }

    /// <summary>Their DOIs; that of a preprint and that of its publication are not compared.</summary>
    public Agreement Doi { get; private init; }

    /// <summary>Whether they share an identifier.</summary>
    public bool HasOneIdentifier => ArxivId == Agreement.Same || Doi == Agreement.Same;

    /// <summary>Their places; a preprint or a report has none, and a year and a number of its own.</summary>
    public PlaceEvidence Place { get; private init; }

    /// <summary>Whether both were copied from pages, where programs put the identifiers.</summary>
    public bool AreOfPages { get; private init; }

    /// <summary>Whether one of the titles is that of a series.</summary>
    public bool IsOfSeries { get; private init; }

    /// <summary>Whether one is a thesis and the other is not, or one a whole book and the other a part of one.</summary>
    public bool AreOtherKinds { get; private init; }

    /// <summary>Whether they are two editions of a book.</summary>
    public bool AreEditions { get; private init; }

    /// <summary>The share of the runs of the shorter abstract that are in the other too; none where that is not known.</summary>
    public double? SharedText => _sharedText?.Invoke();

    /// <summary>
    /// How many things differ that one work has once: pages, volume, issue, venue, year, DOI. A year next to the other is half a
    /// difference, for what is published ahead of print has two.
    /// </summary>
    public double Differences =>
        Count(Place.Pages) + Count(Place.Volume) + (Place.Pages == Agreement.Same ? 0 : Count(Place.Issue)) + Count(Place.Venue) +
        Count(Doi) + (Place.YearGap > 1 ? 1 : Place.YearGap * 0.5);

    /// <summary>Whether the year is known of both, and is the same.</summary>
    public bool IsOneYear { get; private init; }

    /// <summary>Whether people, identifiers or place say that what looks alike is of two works.</summary>
    public bool SpeaksAgainst =>
        People == PeopleAgreement.Other || ArxivId == Agreement.Other || Doi == Agreement.Other || AreOtherKinds || AreEditions ||
        !AreGenresSame || Differences >= 1;

    /// <summary>Compares two records.</summary>
    /// <param name="left">A record.</param>
    /// <param name="right">Another.</param>
    /// <param name="leftTitle">The title of the first that is looked at: a work can have several.</param>
    /// <param name="rightTitle">The title of the second.</param>
    /// <param name="areOfPages">Whether both were copied from pages.</param>
    /// <param name="series">The titles of series.</param>
    /// <param name="sharedText">Compares their abstracts, where somebody has the time to.</param>
    public static WorkEvidence Between(
        WorkRecord left, WorkRecord right, WorkTitle leftTitle, WorkTitle rightTitle, bool areOfPages, SeriesTitles series, Func<double?>? sharedText = null)
    {
        var isOneDraft = left.IsDraft != right.IsDraft;
        return new WorkEvidence(leftTitle, rightTitle, sharedText)
        {
            People = PeopleComparer.Compare(left.People, right.People),
            ArxivId = Compare(left.Identity.ArxivId, right.Identity.ArxivId),
            Doi = Combine(Compare(left.Doi, right.Doi), Compare(left.PreprintDoi, right.PreprintDoi)),
            Place = isOneDraft ? default : PlaceEvidence.Between(left.Place, right.Place),
            AreOfPages = areOfPages,
            IsOfSeries = series.Contains(left) || series.Contains(right),
            AreOtherKinds = HaveOtherKinds(left.Identity.Kind, right.Identity.Kind),
            AreEditions = AreTwoEditions(left.Identity, right.Identity),
            IsOneYear = left.Place.Year > 0 && left.Place.Year == right.Place.Year,
        };
    }

    private static int Count(Agreement agreement) => agreement == Agreement.Other ? 1 : 0;

    private static Agreement Compare(string? left, string? right) => left is null || right is null
        ? Agreement.None
        : string.Equals(left, right, StringComparison.OrdinalIgnoreCase) ? Agreement.Same : Agreement.Other;

    private static Agreement Combine(Agreement publications, Agreement preprints) =>
        publications == Agreement.Same || preprints == Agreement.Same ? Agreement.Same
        : publications == Agreement.Other || preprints == Agreement.Other ? Agreement.Other : Agreement.None;

    private static bool HaveOtherKinds(WorkKind left, WorkKind right) =>
        (left == WorkKind.Thesis) != (right == WorkKind.Thesis) && left != WorkKind.Unknown && right != WorkKind.Unknown ||
        (left == WorkKind.Book && right == WorkKind.Part) || (left == WorkKind.Part && right == WorkKind.Book);

    private static bool AreTwoEditions(EntryIdentity left, EntryIdentity right)
    {
        if (left.Kind != WorkKind.Book || right.Kind != WorkKind.Book)
            return false;
        return left.Edition is { } one && right.Edition is { } other
            ? EditionNumber.Of(one) != EditionNumber.Of(other)
            : left.Place.Year > 0 && right.Place.Year > 0 && Math.Abs(left.Place.Year - right.Place.Year) > 1;
    }
}
