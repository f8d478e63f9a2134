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
        var count = 0;
        foreach (var listing in listings)
            count += listing.Count;
        var (places, records) = (new EntryPlace[count], new WorkRecord[count]);
        count = 0;
        for (var listing = 0; listing < listings.Count; listing++)
        {
            var entries = listings[listing].AsSpan();
            for (var entry = 0; entry < entries.Length; entry++)
                (places[count], records[count++]) = (new EntryPlace(listing, entry), entries[entry].Record);
        }

        var works = new WorkSets(records, mode);
        works.JoinAll();
        leftOut = works.LeftOut;
        return Group(places, works);
    }

    private static EquatableArray<EquatableArray<EntryPlace>> Group(EntryPlace[] places, WorkSets works)
    {
        // A set is known by its first entry, so papers come in the order of these.
        var (paperOf, sizes, papers) = (new int[places.Length], new int[places.Length], 0);
        for (var i = 0; i < places.Length; i++)
        {
            var first = works.Find(i);
            paperOf[i] = first == i ? papers++ : paperOf[first];
            sizes[paperOf[i]]++;
        }

        var grouped = new EntryPlace[papers][];
        for (var i = places.Length - 1; i >= 0; i--)
        {
            var paper = paperOf[i];
            (grouped[paper] ??= new EntryPlace[sizes[paper]])[--sizes[paper]] = places[i];
        }

        return new(Array.ConvertAll(grouped, paper => new EquatableArray<EntryPlace>(paper)));
    }
}
