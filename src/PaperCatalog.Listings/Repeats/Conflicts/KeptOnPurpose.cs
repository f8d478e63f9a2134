using PaperCatalog.Listings.Works.People;

namespace PaperCatalog.Listings.Repeats.Conflicts;

/// <summary>Tells whether a listing has two entries of one work on purpose.</summary>
internal static class KeptOnPurpose
{
    /// <summary>Whether neither is one too many: they are editions, or an identifier of another work joins what others wrote.</summary>
    public static bool AreBoth(ListingReading reading, Entry first, Entry later) =>
        AreEditions(reading, first, later) ||
        PeopleComparer.Compare(
            WorkPeople.Of(PeopleNames.Of(reading.Text, first.AuthorNames)),
            WorkPeople.Of(PeopleNames.Of(reading.Text, later.AuthorNames))) == PeopleAgreement.Other;

    /// <summary>
    /// Whether a bibliography has the paper of a conference and the article, a report and its paper, each with a year of its own, or
    /// two editions of a book.
    /// </summary>
    public static bool AreEditions(ListingReading reading, Entry first, Entry later) =>
        reading.Dialect.IsBibliography && YearOf(first) is { } one && YearOf(later) is { } other && one != other &&
        PublicationKinds.HaveEditions(PublicationKinds.Of(reading.Text, first), PublicationKinds.Of(reading.Text, later));

    /// <summary>Whether their years are those of two editions: next to one another they are more likely a slip.</summary>
    public static bool HaveOtherYears(Entry first, Entry later) =>
        YearOf(first) is { } one && YearOf(later) is { } other && Math.Abs(one - other) > 1;

    private static int? YearOf(Entry entry) => entry.PublishedOn is { Value: { HasYear: true } date } ? date.Year : null;
}
