namespace PaperCatalog.Listings.Repeats;

/// <summary>Finds the entries of a listing whose work it has already (<see cref="ProblemKind.RepeatedEntry"/>).</summary>
internal static class RepeatedEntries
{
    /// <summary>The problems in order of place.</summary>
    public static EquatableArray<Problem> Find(ListingReading reading, string? fileName)
    {
        // One work is what the catalogue merges.
        var papers = PaperMerger.Merge([MergedListings.Identities(reading)]);
        var problems = new List<Problem>();
        foreach (var paper in papers)
        {
            var first = reading.Entries[paper[0].Entry];
            for (var i = 1; i < paper.Count; i++)
                problems.Add(Report(reading, fileName, first, reading.Entries[paper[i].Entry]));
        }

        return problems.OrderBy(problem => problem.Span.Start).ToEquatableArray();
    }

    private static Problem Report(ListingReading reading, string? fileName, Entry first, Entry later)
    {
        // An entry that an identifier alone makes known has no title to show.
        var (there, here) = (first.Title ?? first.Span, later.Title ?? later.Span);
        var place = fileName is null
            ? FormattableString.Invariant($"line {reading.Text.GetPosition(reading.Text.GetSource(there).Start).Line + 1}")
            : new NamedReading(fileName, reading).Describe(there);
        var problem = Problem.At(ProblemKind.RepeatedEntry, here, Excerpt.Of(reading.Text, later.Title ?? there), place);
        return problem.InSource(reading.Text) with { Related = new RelatedPlace(0, reading.Text.GetSource(there)) };
    }
}
