using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Works.Judging;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Repeats;

/// <summary>
/// Finds identifiers that two works have (<see cref="RuleTable.SharedIdentifier"/>): the DOI of a book on its chapters, that of an issue on all
/// that stands in it, or one that was copied to the wrong entry.
/// </summary>
internal static class SharedIdentifiers
{
    /// <summary>Reports each work whose identifier an earlier one has, once for each identifier.</summary>
    public static void Report(ListingSet listings, ComparedWorks works, List<ListingProblem> problems)
    {
        var firsts = new Dictionary<string, (int Work, EntryPlace Place)>(StringComparer.OrdinalIgnoreCase);
        for (var number = 0; number < works.Count; number++)
        {
            Report(listings, works, number, firsts, problems, "arXiv identifier", entry => entry.ArxivId);
            Report(listings, works, number, firsts, problems, "DOI", entry => entry.Doi);
        }
    }

    private static void Report(
        ListingSet listings, ComparedWorks works, int number, Dictionary<string, (int Work, EntryPlace Place)> firsts,
        List<ListingProblem> problems, string kind, Func<Entry, ByteSpan?> field)
    {
        foreach (var place in works.PlacesOf(number))
        {
            if (field(listings.EntryAt(place)) is not { } span)
                continue;
            var identifier = listings.TextAt(place).GetString(span);
            // No identifier of arXiv begins as a DOI does, so one table is enough.
            if (kind != "DOI")
                identifier = IdentifierRule.Normalise(identifier);
            if (!firsts.TryGetValue(identifier, out var first))
            {
                firsts.Add(identifier, (number, place));
                continue;
            }

            if (first.Work != number && Find(works, first.Work, number) is { } evidence)
                problems.Add(Report(listings, first.Place, place, kind, span, identifier, evidence));
            if (first.Work != number)
                return;
        }
    }

    /// <summary>What tells the works apart; none where they are one, or are said to be.</summary>
    private static WorkEvidence? Find(ComparedWorks works, int first, int later)
    {
        var evidence = WorkEvidence.Between(works[first], works[later], works[first].Title, works[later].Title, areOfPages: false, works.Series);
        return WorkJudge.Judge(evidence) is WorkVerdict.Apart or WorkVerdict.Unknown ? evidence : null;
    }

    private static ListingProblem Report(
        ListingSet listings, EntryPlace first, EntryPlace later, string kind, ByteSpan span, string identifier, WorkEvidence evidence)
    {
        var entry = listings.EntryAt(first);
        var there = entry.Title ?? entry.Span;
        var problem = Problem.At(
            RuleTable.SharedIdentifier, span, kind, identifier, Excerpt.Of(listings.TextAt(first), there), listings.Describe(first, there),
            EvidenceText.Of(evidence));
        var related = new RelatedPlace(first.Listing, listings.TextAt(first).GetSource(there));
        return new ListingProblem(later.Listing, problem.InSource(listings.TextAt(later)) with { Related = related });
    }
}
