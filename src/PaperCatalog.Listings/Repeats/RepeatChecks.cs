namespace PaperCatalog.Listings.Repeats;

/// <summary>Finds entries of one work where there should be one, or where they should say the same.</summary>
public static class RepeatChecks
{
    /// <summary>The entries that repeat one of the same listing, in order of place (<see cref="ProblemKind.RepeatedEntry"/>).</summary>
    /// <param name="reading">The listing.</param>
    /// <param name="fileName">Its name, for messages: <c>papers.txt(41)</c>; without it they say <c>line 41</c>.</param>
    public static EquatableArray<Problem> FindInListing(ListingReading reading, string? fileName = null) =>
        RepeatedEntries.Find(reading, fileName);

    /// <summary>
    /// What shows when all listings of a catalogue are compared: <see cref="ProblemKind.ConflictingEntries"/>,
    /// <see cref="ProblemKind.ProbableRepeat"/> and <see cref="ProblemKind.SameContent"/>, in order of listing and place.
    /// </summary>
    /// <param name="listings">The listings in the order of their paths.</param>
    public static EquatableArray<ListingProblem> FindAcross(IReadOnlyList<NamedReading> listings) =>
        FindAcross(listings, out _);

    /// <summary>What <see cref="FindAcross(IReadOnlyList{NamedReading})"/> finds, and what it took.</summary>
    /// <param name="listings">The listings in the order of their paths.</param>
    /// <param name="work">What looking for probable repeats took.</param>
    internal static EquatableArray<ListingProblem> FindAcross(IReadOnlyList<NamedReading> listings, out RepeatWork work)
    {
        var problems = new List<ListingProblem>();
        // A copy repeats all that is wrong with the first; one line says so.
        var copies = SameContents.Report(listings, problems);
        var merged = new MergedListings(listings, copies.Contains);
        EntryConflicts.Report(merged, problems);
        var repeats = new ProbableRepeats(merged);
        repeats.Report(problems);
        work = repeats.Work;
        return problems
            .OrderBy(problem => problem.Listing)
            .ThenBy(problem => problem.Problem.Span.Start)
            .ThenBy(problem => problem.Problem.Kind)
            .ToEquatableArray();
    }
}
