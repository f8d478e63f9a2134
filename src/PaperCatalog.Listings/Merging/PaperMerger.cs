using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Merging;

/// <summary>Brings the entries of one work together to one paper.</summary>
/// <remarks>
/// Entries are of one work when they share an identifier, else when their titles are the same (<see cref="TitleRule"/>),
/// unless identifiers of one registry tell them apart, or their people do (<see cref="PeopleWords"/>). The order of the
/// papers is that of their first entries, so it depends on the listings' paths and lines only. Linear in the number of
/// entries.
/// </remarks>
public static class PaperMerger
{
    /// <summary>The papers in order, each as the places of its entries in order.</summary>
    /// <param name="listings">The entries of each listing, in the order of the listings' paths.</param>
    public static EquatableArray<EquatableArray<EntryPlace>> Merge(IReadOnlyList<EquatableArray<EntryIdentity>> listings)
    {
        var places = new List<EntryPlace>();
        var works = new WorkSets();
        for (var listing = 0; listing < listings.Count; listing++)
        {
            for (var entry = 0; entry < listings[listing].Count; entry++)
            {
                places.Add(new EntryPlace(listing, entry));
                works.Add(listings[listing][entry]);
            }
        }

        works.JoinByTitle();
        return Group(places, works);
    }

    private static EquatableArray<EquatableArray<EntryPlace>> Group(List<EntryPlace> places, WorkSets works)
    {
        var papers = new List<List<EntryPlace>>();
        var paperOf = new Dictionary<int, int>();
        for (var i = 0; i < places.Count; i++)
        {
            var work = works.Find(i);
            if (!paperOf.TryGetValue(work, out var paper))
            {
                paperOf.Add(work, paper = papers.Count);
                papers.Add([]);
            }

            papers[paper].Add(places[i]);
        }

        return papers.Select(paper => paper.ToEquatableArray()).ToEquatableArray();
    }
}
