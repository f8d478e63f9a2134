using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Works;
using PaperCatalog.Listings.Works.Judging;

namespace PaperCatalog.Listings.Repeats;

/// <summary>
/// Finds identifiers that two works have (<see cref="RuleTable.SharedIdentifier"/>): the DOI of a book on its chapters, that of an issue on all
/// that stands in it, or one that was copied to the wrong entry.
/// </summary>
internal static class SharedIdentifiers
{
    private const string ArxivId = "arXiv identifier";
    private const string Doi = "DOI";

    /// <summary>Reports each work whose identifier an earlier one has, once for each identifier.</summary>
    public static void Report(ListingSet listings, ComparedWorks works, List<ListingProblem> problems)
    {
        // No identifier of arXiv begins as a DOI does, so one table is enough.
        var firsts = new Dictionary<string, (int Work, EntryPlace Place)>(StringComparer.OrdinalIgnoreCase);
        for (var number = 0; number < works.Count; number++)
        {
            Report(listings, works, number, firsts, problems, ArxivId, identity => identity.ArxivId);
            Report(listings, works, number, firsts, problems, Doi, identity => identity.Doi);
        }
    }

    private static void Report(
        ListingSet listings, ComparedWorks works, int number, Dictionary<string, (int Work, EntryPlace Place)> firsts,
        List<ListingProblem> problems, string kind, Func<EntryIdentity, string?> find)
    {
        foreach (var place in works.PlacesOf(number))
        {
            if (find(works.IdentityAt(place)) is not { } identifier)
                continue;
            if (!firsts.TryGetValue(identifier, out var first))
                firsts.Add(identifier, (number, place));
            else if (first.Work != number)
            {
                if (Find(works, first.Work, number) is { } evidence)
                    problems.Add(Report(listings, first.Place, place, kind, identifier, evidence));
                return;
            }
        }
    }

    /// <summary>What tells the works apart; none where they are one, or are said to be.</summary>
    private static WorkEvidence? Find(ComparedWorks works, int first, int later)
    {
        var evidence = WorkEvidence.Between(works[first], works[later], works[first].Title, works[later].Title, areOfPages: false, works.Series);
        return WorkJudge.Judge(evidence) is WorkVerdict.Apart or WorkVerdict.Unknown ? evidence : null;
    }

    private static ListingProblem Report(
        ListingSet listings, EntryPlace first, EntryPlace later, string kind, string identifier, WorkEvidence evidence)
    {
        var here = listings.EntryAt(later);
        var span = (kind == Doi ? here.Doi : here.ArxivId)!.Value;
        var entry = listings.EntryAt(first);
        var there = entry.Title ?? entry.Span;
        var problem = Problem.At(
            RuleTable.SharedIdentifier, span, kind, identifier, Excerpt.Of(listings.TextAt(first), there), listings.Describe(first, there),
            EvidenceText.Of(evidence));
        var related = new RelatedPlace(first.Listing, listings.TextAt(first).GetSource(there));
        return new ListingProblem(later.Listing, problem.InSource(listings.TextAt(later)) with { Related = related });
    }
}
