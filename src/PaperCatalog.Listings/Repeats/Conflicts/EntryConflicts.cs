using System.Globalization;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Works;
using PaperCatalog.Listings.Works.Titles;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Repeats.Conflicts;

/// <summary>Finds entries of one work that contradict each other (<see cref="RuleTable.ConflictingEntries"/>).</summary>
/// <remarks>
/// Comments and upvotes grow from one capture to the next, and a field that is missing says nothing, so neither is a
/// contradiction. A preprint and its publication, a report and its paper have dates of their own. An entry that repeats one of its
/// listing is told so (<see cref="RuleTable.RepeatedEntry"/>): what else it says is a hint for whoever removes one of the two. But
/// where an identifier joins entries that name other people, that is what is wrong.
/// </remarks>
internal static class EntryConflicts
{
    private const string People = "list of authors";
    private const string Date = "date";

    /// <summary>Reports each field of an entry that contradicts the first of its work that has the field.</summary>
    public static void Report(
        ListingSet listings, EquatableArray<EquatableArray<EntryPlace>> works, List<ListingProblem> problems)
    {
        foreach (var work in works)
        {
            if (work.Count < 2)
                continue;
            Report(listings, work, problems, "title", entry => entry.Title, CompareTitles);
            Report(listings, work, problems, "abstract", entry => entry.Abstract, AbstractConflict.Find);
            ReportDates(listings, work, problems);
            Report(listings, work, problems, People, FirstName, PeopleConflict.Find);
            Report(listings, work, problems, "author count", entry => entry.AuthorCount?.Span, CompareAuthorCounts);
        }
    }

    /// <summary>Reports each date that contradicts the first of its kind.</summary>
    private static void ReportDates(ListingSet listings, EquatableArray<EntryPlace> work, List<ListingProblem> problems)
    {
        // A kind that has no first yet has nothing to contradict.
        var firsts = new List<(PublicationKind Kind, StatedField Date)>();
        foreach (var date in FindStated(listings, work, entry => entry.PublishedOn?.Span))
        {
            var kind = PublicationKinds.Of(date.Text, date.Entry);
            var at = firsts.FindIndex(first => PublicationKinds.HaveOneDate(first.Kind, kind));
            if (at < 0)
                firsts.Add((kind, date));
            else if (CompareDates(date, firsts[at].Date) is { } conflict)
                problems.Add(Report(listings, Date, date, firsts[at].Date, conflict));
        }
    }

    private static void Report(
        ListingSet listings,
        EquatableArray<EntryPlace> work,
        List<ListingProblem> problems,
        string name,
        Func<Entry, ByteSpan?> field,
        Func<StatedField, StatedField, FieldConflict?> compare)
    {
        StatedField? first = null;
        foreach (var appearance in FindStated(listings, work, field))
        {
            first ??= appearance;
            if (first != appearance && compare(appearance, first) is { } conflict)
                problems.Add(Report(listings, name, appearance, first, conflict));
        }
    }

    private static IEnumerable<StatedField> FindStated(
        ListingSet listings, EquatableArray<EntryPlace> work, Func<Entry, ByteSpan?> field)
    {
        foreach (var place in work)
        {
            var entry = listings.EntryAt(place);
            if (field(entry) is { } span)
                yield return new StatedField(place, listings.TextAt(place), entry, span);
        }
    }

    private static ListingProblem Report(
        ListingSet listings, string name, StatedField here, StatedField first, FieldConflict conflict)
    {
        var problem = Problem.At(
            RuleTable.ConflictingEntries,
            here.Span,
            name,
            conflict.Here,
            conflict.There,
            listings.Describe(first.Place, first.Span));
        var related = new RelatedPlace(first.Place.Listing, first.Text.GetSource(first.Span));
        var isHint = here.Place.Listing == first.Place.Listing && name != People &&
            IsSaidOtherwise(listings[here.Place.Listing].Reading, name, first.Entry, here.Entry);
        return new ListingProblem(
            here.Place.Listing,
            problem.InSource(here.Text) with { Related = related, Severity = isHint ? ProblemSeverity.Info : problem.Severity });
    }

    /// <summary>Whether another problem says what is wrong, or nothing is: editions have other dates.</summary>
    private static bool IsSaidOtherwise(ListingReading reading, string name, Entry first, Entry later) =>
        !KeptOnPurpose.AreEditions(reading, first, later) || (name == Date && KeptOnPurpose.HaveOtherYears(first, later));

    private static ByteSpan? FirstName(Entry entry) => WorkAuthors.Of(entry) is { Count: > 0 } people ? people[0].Span : null;

    // One work has two titles where an identifier joins its entries.
    private static FieldConflict? CompareTitles(StatedField here, StatedField there)
    {
        var title = here.Text.GetString(here.Span);
        return TitleRule.Equals(title.AsSpan(), there.Text.Slice(there.Span)) || AreOneTitle(title, there.Text.GetString(there.Span))
            ? null
            : new FieldConflict(Excerpt.Of(here.Text, here.Span), Excerpt.Of(there.Text, there.Span));
    }

    // What data bases hang on to a title contradicts nothing.
    private static bool AreOneTitle(string left, string right) => TitleComparer.AreSame(WorkTitle.Of(left), WorkTitle.Of(right));

    private static FieldConflict? CompareDates(StatedField here, StatedField there)
    {
        var (a, b) = (here.Entry.PublishedOn!.Value.Value, there.Entry.PublishedOn!.Value.Value);
        // What one of them leaves open contradicts nothing.
        return AreOther(a.Year, b.Year) || AreOther(a.Month, b.Month) || AreOther(a.Day, b.Day)
            ? new FieldConflict(a.ToString(), b.ToString())
            : null;

        static bool AreOther(int left, int right) => left > 0 && right > 0 && left != right;
    }

    private static FieldConflict? CompareAuthorCounts(StatedField here, StatedField there)
    {
        var (a, b) = (here.Entry.AuthorCount!.Value.Value, there.Entry.AuthorCount!.Value.Value);
        // Other people are more than another number of them, and reported by themselves.
        return a == b || PeopleConflict.AreOther(here, there)
            ? null
            : new FieldConflict(a.ToString(CultureInfo.InvariantCulture), b.ToString(CultureInfo.InvariantCulture));
    }
}
