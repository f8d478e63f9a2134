using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Repeats.Conflicts;
using PaperCatalog.Listings.Repeats.Probable;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Repeats;

/// <summary>Finds entries of one work where there should be one, or where they should say the same.</summary>
public static class RepeatChecks
{
    /// <summary>The entries that repeat one of the same listing, in order of place (<see cref="RuleTable.RepeatedEntry"/>).</summary>
    /// <param name="reading">The listing.</param>
    /// <param name="facts">What is known of its entries.</param>
    /// <param name="fileName">Its name, for messages: <c>papers.txt(41)</c>.</param>
    public static EquatableArray<Problem> FindInListing(
        ListingReading reading, EquatableArray<EntryFacts> facts, string fileName) =>
        RepeatedEntries.Find(new NamedReading(fileName, reading), facts);

    /// <summary>
    /// What shows when all listings of a catalogue are compared: <see cref="RuleTable.ConflictingEntries"/>,
    /// <see cref="RuleTable.ProbableRepeat"/>, <see cref="RuleTable.OtherVersion"/>, <see cref="RuleTable.SharedIdentifier"/> and
    /// <see cref="RuleTable.SameContent"/>, in order of listing and place.
    /// </summary>
    /// <param name="listings">The listings.</param>
    /// <param name="facts">What is known of the entries of each.</param>
    /// <param name="works">The works that their entries are of.</param>
    internal static EquatableArray<ListingProblem> FindAcross(
        ListingSet listings, IReadOnlyList<EquatableArray<EntryFacts>> facts, EquatableArray<EquatableArray<EntryPlace>> works) =>
        FindAcross(listings, facts, works, out _);

    /// <summary>The same, and what it took.</summary>
    /// <param name="listings">The listings.</param>
    /// <param name="facts">What is known of the entries of each.</param>
    /// <param name="works">The works that their entries are of.</param>
    /// <param name="work">What looking for probable repeats took.</param>
    internal static EquatableArray<ListingProblem> FindAcross(
        ListingSet listings, IReadOnlyList<EquatableArray<EntryFacts>> facts, EquatableArray<EquatableArray<EntryPlace>> works, out RepeatWork work)
    {
        var problems = new List<ListingProblem>();
        // A copy repeats all that is wrong with the first; one line says so.
        var copies = SameContents.Report(listings, problems);
        if (copies.Count > 0)
            works = LeaveOut(works, copies);
        EntryConflicts.Report(listings, works, problems);
        var compared = new ComparedWorks(works, facts);
        SharedIdentifiers.Report(listings, compared, problems);
        var repeats = new ProbableRepeats(listings, compared);
        repeats.Report(problems);
        work = repeats.Work;
        return problems
            .OrderBy(problem => problem.Listing)
            .ThenBy(problem => problem.Problem.Span.Start)
            .ThenBy(problem => problem.Problem.Id, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static EquatableArray<EquatableArray<EntryPlace>> LeaveOut(
        EquatableArray<EquatableArray<EntryPlace>> works, HashSet<int> copies) => works
        .Select(work => work.Where(place => !copies.Contains(place.Listing)).ToEquatableArray())
        .Where(work => work.Count > 0)
        .ToEquatableArray();
}
