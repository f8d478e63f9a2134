using PaperCatalog.Listings.Works;

namespace PaperCatalog.Listings.Merging;

/// <summary>Files of entries by their keys (<see cref="WorkKeys"/>).</summary>
internal sealed class MergeKeys
{
    private readonly List<ulong> _keys = [];
    private readonly List<int> _entries = [];

    /// <summary>Files an entry.</summary>
    public void Add(int entry, WorkRecord record)
    {
        foreach (var key in record.Keys)
        {
            _keys.Add(key);
            _entries.Add(entry);
        }
    }

    /// <summary>The entries that share a key, by key: each group in order.</summary>
    public IEnumerable<ArraySegment<int>> Groups()
    {
        var (keys, entries) = (_keys.ToArray(), _entries.ToArray());
        Array.Sort(keys, entries);
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
                end++;
            if (end - start > 1)
            {
                Array.Sort(entries, start, end - start);
                yield return new ArraySegment<int>(entries, start, end - start);
            }

            start = end;
        }
    }
}
