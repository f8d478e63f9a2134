using System.Runtime.CompilerServices;
using PaperCatalog.Listings.Works;

namespace PaperCatalog.Listings.Merging;

/// <summary>Files of entries by their keys (<see cref="WorkKeys"/>).</summary>
internal static class MergeKeys
{
    /// <summary>The entries that share a key, by key: each group in order.</summary>
    public static IEnumerable<ArraySegment<int>> Groups(WorkRecord[] records)
    {
        var (keys, entries) = FileAll(records);
        KeySort.Sort(ref keys, ref entries);
        for (var start = 0; start < keys.Length;)
        {
            var end = EndOfGroup(keys, start);
            if (end - start > 1)
                yield return new ArraySegment<int>(entries, start, end - start);
            start = end;
        }
    }

    [MethodImpl(HotLoop.OptimisedAtOnce)]
    private static (ulong[] Keys, int[] Entries) FileAll(WorkRecord[] records)
    {
        var count = 0;
        foreach (var record in records)
            count += record.Keys.Length;
        var (keys, entries) = (new ulong[count], new int[count]);
        count = 0;
        for (var entry = 0; entry < records.Length; entry++)
        {
            foreach (var key in records[entry].Keys)
                (keys[count], entries[count++]) = (key, entry);
        }

        return (keys, entries);
    }

    [MethodImpl(HotLoop.OptimisedAtOnce)]
    private static int EndOfGroup(ulong[] keys, int start)
    {
        var end = start + 1;
        while (end < keys.Length && keys[end] == keys[start])
            end++;
        return end;
    }
}
