using System.Globalization;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Repeats;

/// <summary>Finds entries of one work that contradict each other (<see cref="ProblemKind.ConflictingEntries"/>).</summary>
/// <remarks>
/// Comments and upvotes grow from one capture to the next, and a field that is missing says nothing, so neither is a
/// contradiction.
/// </remarks>
internal static class EntryConflicts
{
    /// <summary>Reports each field of an entry that contradicts the first of its work that has the field.</summary>
    public static void Report(MergedListings listings, List<ListingProblem> problems)
    {
        foreach (var paper in listings.Papers)
        {
            if (paper.Count < 2)
                continue;
            Report(listings, paper, problems, "title", entry => entry.Title, CompareTitles);
            Report(listings, paper, problems, "abstract", entry => entry.Abstract, AbstractConflict.Find);
            Report(listings, paper, problems, "date", entry => entry.PublishedOn?.Span, CompareDates);
            Report(listings, paper, problems, "list of authors", FirstName, PeopleConflict.Find);
            Report(listings, paper, problems, "author count", entry => entry.AuthorCount?.Span, CompareAuthorCounts);
        }
    }

    private static void Report(
        MergedListings listings,
        EquatableArray<EntryPlace> paper,
        List<ListingProblem> problems,
        string name,
        Func<Entry, ByteSpan?> field,
        Func<Appearance, Appearance, FieldConflict?> compare)
    {
        Appearance? first = null;
        foreach (var place in paper)
        {
            var entry = listings.EntryAt(place);
            if (field(entry) is not { } span)
                continue;
            var appearance = new Appearance(place, listings.TextAt(place), entry, span);
            first ??= appearance;
            if (first == appearance || compare(appearance, first) is not { } conflict)
                continue;
            var problem = Problem.At(
                ProblemKind.ConflictingEntries,
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
    private static FieldConflict? CompareTitles(Appearance here, Appearance there)
    {
        var title = here.Text.GetString(here.Span);
        return TitleRule.Equals(title.AsSpan(), there.Text.Slice(there.Span))
            ? null
            : new FieldConflict(Excerpt.Of(here.Text, here.Span), Excerpt.Of(there.Text, there.Span));
    }

    private static FieldConflict? CompareDates(Appearance here, Appearance there)
    {
        var (a, b) = (here.Entry.PublishedOn!.Value.Value, there.Entry.PublishedOn!.Value.Value);
        // What one of them leaves open contradicts nothing.
        return AreOther(a.Year, b.Year) || AreOther(a.Month, b.Month) || AreOther(a.Day, b.Day)
            ? new FieldConflict(a.ToString(), b.ToString())
            : null;

        static bool AreOther(int left, int right) => left > 0 && right > 0 && left != right;
    }

    private static FieldConflict? CompareAuthorCounts(Appearance here, Appearance there)
    {
        var (a, b) = (here.Entry.AuthorCount!.Value.Value, there.Entry.AuthorCount!.Value.Value);
        // Other people are more than another number of them, and reported by themselves.
        return a == b || PeopleConflict.AreOther(here, there)
            ? null
            : new FieldConflict(a.ToString(CultureInfo.InvariantCulture), b.ToString(CultureInfo.InvariantCulture));
    }
}
