using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Repeats.Conflicts;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Works;
using PaperCatalog.Listings.Works.Judging;

namespace PaperCatalog.Listings.Repeats;

/// <summary>Finds the entries of a listing whose work it has already (<see cref="RuleTable.RepeatedEntry"/>).</summary>
internal static class RepeatedEntries
{
    /// <summary>The problems in order of place.</summary>
    public static EquatableArray<Problem> Find(NamedReading listing, EquatableArray<EntryFacts> facts)
    {
        // One work is what the catalogue merges.
        var works = ListingMerge.Of(facts).Works;
        ListingMerge.Forget(facts);
        var problems = new List<Problem>();
        foreach (var work in works)
        {
            var entries = listing.Reading.Entries;
            for (var i = 1; i < work.Count; i++)
                problems.Add(Report(listing, entries[work[0].Entry], entries[work[i].Entry], FindReason(facts, work[0].Entry, work[i].Entry)));
        }

        return problems.OrderBy(problem => problem.Span.Start).ToEquatableArray();
    }

    private static string FindReason(EquatableArray<EntryFacts> facts, int first, int later)
    {
        var (one, other) = (facts[first].Identity.Record, facts[later].Identity.Record);
        return EvidenceText.Of(WorkEvidence.Between(one, other, one.Title, other.Title, areOfPages: false, SeriesTitles.None));
    }

    private static Problem Report(NamedReading listing, Entry first, Entry later, string reason)
    {
        // An entry that an identifier alone makes known has no title to show.
        var (there, here) = (first.Title ?? first.Span, later.Title ?? later.Span);
        var text = listing.Reading.Text;
        var areBothKept = KeptOnPurpose.AreBoth(listing.Reading, first, later);
        var problem = Problem.At(
            RuleTable.RepeatedEntry, here, Excerpt.Of(text, later.Title ?? there), listing.Describe(there), reason,
            areBothKept ? "both can stay" : "remove one of the two");
        var severity = areBothKept ? ProblemSeverity.Info : problem.Severity;
        return problem.InSource(text) with { Related = new RelatedPlace(0, text.GetSource(there)), Severity = severity };
    }
}
