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
        IReadOnlyList<EquatableArray<EntryIdentity>> listings, MergeMode mode = MergeMode.Work) =>
        Merge([.. listings.Select(listing => listing.Count)], [.. listings.SelectMany(listing => listing)], mode).Works;

    /// <summary>The same, with what it was found by.</summary>
    /// <param name="counts">How many entries each listing has.</param>
    /// <param name="entries">The entries of all listings.</param>
    /// <param name="mode">Which entries are to be one paper.</param>
    internal static MergedEntries Merge(IReadOnlyList<int> counts, EntryIdentity[] entries, MergeMode mode)
    {
        var numbers = new PartNumbers(counts);
        var records = Array.ConvertAll(entries, entry => entry.Record);
        var keys = mode == MergeMode.None ? null : new MergeKeys(records);
        var rule = new MergeRule(mode, keys is null ? SeriesTitles.None : SeriesTitles.Find(records));
        var sets = new WorkSets(records, rule);
        if (keys is not null)
            sets.JoinAll(keys);
        return new MergedEntries(Group(numbers, counts, sets), numbers, keys, rule, sets.LeftOut);
    }

    // A set is known by its first entry, which comes before its others.
    private static EquatableArray<EquatableArray<EntryPlace>> Group(PartNumbers numbers, IReadOnlyList<int> counts, WorkSets sets)
    {
        var sizes = new int[numbers.Count];
        for (var entry = 0; entry < sizes.Length; entry++)
            sizes[sets.Find(entry)]++;
        var works = new List<EntryPlace[]>(sizes.Length);
        var (workOf, filled) = (new int[sizes.Length], new int[sizes.Length]);
        var number = 0;
        for (var listing = 0; listing < counts.Count; listing++)
        {
            for (var entry = 0; entry < counts[listing]; entry++, number++)
            {
                var first = sets.Find(number);
                if (first == number)
                {
                    workOf[first] = works.Count;
                    works.Add(new EntryPlace[sizes[first]]);
                }

                works[workOf[first]][filled[first]++] = new EntryPlace(listing, entry);
            }
        }

        return new EquatableArray<EquatableArray<EntryPlace>>([.. works.Select(work => new EquatableArray<EntryPlace>(work))]);
    }
}
