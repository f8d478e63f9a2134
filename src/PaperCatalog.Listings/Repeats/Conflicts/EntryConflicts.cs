using System.Globalization;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Repeats.Conflicts;

/// <summary>Finds entries of one work that contradict each other (<see cref="RuleTable.ConflictingEntries"/>).</summary>
/// <remarks>
/// Comments and upvotes grow from one capture to the next, and a field that is missing says nothing, so neither is a
/// contradiction.
/// </remarks>
internal static class EntryConflicts
{
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
            Report(listings, work, problems, "date", entry => entry.PublishedOn?.Span, CompareDates);
            Report(listings, work, problems, "list of authors", FirstName, PeopleConflict.Find);
            Report(listings, work, problems, "author count", entry => entry.AuthorCount?.Span, CompareAuthorCounts);
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
        foreach (var place in work)
        {
            var entry = listings.EntryAt(place);
            if (field(entry) is not { } span)
                continue;
            var appearance = new StatedField(place, listings.TextAt(place), entry, span);
            first ??= appearance;
            if (first == appearance || compare(appearance, first) is not { } conflict)
                continue;
            var problem = Problem.At(
                RuleTable.ConflictingEntries,
                span,
                name,
                conflict.Here,
                conflict.There,
                listings.Describe(first.Place, first.Span));
            var related = new RelatedPlace(first.Place.Listing, first.Text.GetSource(first.Span));
            problems.Add(new ListingProblem(place.Listing, problem.InSource(appearance.Text) with { Related = related }));
        }
    }

    private static ByteSpan? FirstName(Entry entry) => entry.AuthorNames.Count > 0 ? entry.AuthorNames[0] : null;

    // One work has two titles where an identifier joins its entries.
    private static FieldConflict? CompareTitles(StatedField here, StatedField there)
    {
        var title = here.Text.GetString(here.Span);
        return TitleRule.Equals(title.AsSpan(), there.Text.Slice(there.Span))
            ? null
            : new FieldConflict(Excerpt.Of(here.Text, here.Span), Excerpt.Of(there.Text, there.Span));
    }

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
