namespace PaperCatalog.Listings.Fixes;

/// <summary>
/// Finds which problems of a listing can be corrected together without another entry reading differently: nearly always all
/// of them, and else as many as a search by halves finds.
/// </summary>
internal sealed class FixAllSearch(ListingReading reading)
{
    // Each look reads the listing once. In one that is broken all over, what was found by then is corrected.
    private const int MaxLooks = 100;

    private int _looks;

    /// <summary>The changes that correct as many of <paramref name="problems"/> as can be.</summary>
    public EquatableArray<TextEdit> Find(Problem[] problems)
    {
        var found = new List<Problem>();
        Add(problems, found);
        return ListingFixes.FixAllUnchecked(reading, found);
    }

    /// <summary>Adds to <paramref name="found"/> what can be corrected together with it.</summary>
    private void Add(Problem[] problems, List<Problem> found)
    {
        var edits = ListingFixes.FixAllUnchecked(reading, found.Concat(problems));
        if (edits.Count == 0 || _looks++ >= MaxLooks)
            return;
        if (NeighbourCheck.Passes(reading, edits, [.. found, .. problems]))
        {
            found.AddRange(problems);
            return;
        }

        if (problems.Length == 1)
            return;
        var half = problems.Length / 2;
        Add([.. problems.Take(half)], found);
        Add([.. problems.Skip(half)], found);
    }
}
