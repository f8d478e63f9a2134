using PaperCatalog.Listings.Works;
using PaperCatalog.Listings.Works.Judging;

namespace PaperCatalog.Listings.Merging;

/// <summary>Brings the entries of one work together to one paper.</summary>
/// <remarks>
/// What makes entries one is the table of <see cref="WorkJudge"/>. A set of entries is judged by what they say together, so that an entry
/// that says little joins no two works. The order of the papers is that of their first entries, so it depends on the listings' paths and
/// lines only. Linear in the number of entries.
/// </remarks>
public static class PaperMerger
{
    /// <summary>The papers in order, each as the places of its entries in order.</summary>
    /// <param name="listings">The entries of each listing, in the order of the listings' paths.</param>
    /// <param name="mode">Which entries are to be one paper.</param>
    public static EquatableArray<EquatableArray<EntryPlace>> Merge(
        IReadOnlyList<EquatableArray<EntryIdentity>> listings, MergeMode mode = MergeMode.Work) => Merge(listings, mode, out _);

    /// <summary>The same, and how many times two entries share a key and were not compared for it, for too many share it.</summary>
    /// <param name="listings">The entries of each listing, in the order of the listings' paths.</param>
    /// <param name="mode">Which entries are to be one paper.</param>
    /// <param name="leftOut">How many times.</param>
    internal static EquatableArray<EquatableArray<EntryPlace>> Merge(
        IReadOnlyList<EquatableArray<EntryIdentity>> listings, MergeMode mode, out long leftOut)
    {
        var places = new List<EntryPlace>();
        var records = new List<WorkRecord>();
        for (var listing = 0; listing < listings.Count; listing++)
        {
            for (var entry = 0; entry < listings[listing].Count; entry++)
            {
                places.Add(new EntryPlace(listing, entry));
                records.Add(listings[listing][entry].Record);
            }
        }

        var works = new WorkSets([.. records], mode);
        works.JoinAll();
        leftOut = works.LeftOut;
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
