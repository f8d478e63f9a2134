using PaperCatalog.Listings.Works;
using PaperCatalog.Listings.Works.Titles;

namespace PaperCatalog.Listings.Merging;

/// <summary>Files of entries by their keys (<see cref="WorkKeys"/>).</summary>
internal sealed class MergeKeys
{
    private const int None = -1;

    // Kinds of keys have three bits, and no kind of key by which entries are merged is this one.
    private const ulong SeriesKind = 7UL << 59;

    // A file for each key: the first and the last of the entries in it, which know the next.
    private readonly int[] _slots;
    private readonly List<(ulong Key, int First, int Last)> _files;
    private readonly List<(int Entry, int Next)> _entries;

    /// <summary>The files of entries, which are numbered in this order.</summary>
    public MergeKeys(WorkRecord[] records)
    {
        // On all cores: to read titles takes longest of all that is done to merge.
        var keys = Batches.Make(records.Length, entry => KeysOf(records[entry]));
        var count = keys.Sum(each => each.Length);
        var size = 16;
        while (size < 2 * count)
            size *= 2;
        _slots = new int[size];
        (_files, _entries) = (new(count), new(count));
        for (var entry = 0; entry < records.Length; entry++)
        {
            foreach (var key in keys[entry])
                Add(key, entry);
        }
    }

    /// <summary>The keys of an entry, and one more where it can make a title that of a series: entries are not merged by that one.</summary>
    public static ulong[] KeysOf(WorkRecord record) => SeriesTitles.MayBeOfSeries(record)
        ? [.. record.Keys, SeriesKind | (TextHash.Add(TextHash.Start, record.Title.Folded) >> 5)]
        : record.Keys;

    /// <summary>Whether a key is that of a title which may be a series'.</summary>
    public static bool IsOfSeries(ulong key) => key >= SeriesKind;

    /// <summary>The entries that share a key, by key: each group in order.</summary>
    public IEnumerable<int[]> Groups()
    {
        var shared = _files.Where(file => file.First != file.Last && !IsOfSeries(file.Key)).Select(file => file.Key).ToArray();
        Array.Sort(shared);
        foreach (var key in shared)
            yield return [.. Find(key)];
    }

    /// <summary>The entries that have a key, in order.</summary>
    public IEnumerable<int> Find(ulong key)
    {
        var file = _slots[SlotOf(key)] - 1;
        for (var at = file < 0 ? None : _files[file].First; at != None; at = _entries[at].Next)
            yield return _entries[at].Entry;
    }

    private void Add(ulong key, int entry)
    {
        var at = _entries.Count;
        _entries.Add((entry, None));
        var slot = SlotOf(key);
        if (_slots[slot] == 0)
        {
            _files.Add((key, at, at));
            _slots[slot] = _files.Count;
            return;
        }

        var file = _files[_slots[slot] - 1];
        _entries[file.Last] = (_entries[file.Last].Entry, at);
        _files[_slots[slot] - 1] = (key, file.First, at);
    }

    // Its own slot, or the free one where it belongs.
    private int SlotOf(ulong key)
    {
        var mask = _slots.Length - 1;
        var slot = (int)(unchecked(key * 0x9E3779B97F4A7C15) >> 32) & mask;
        while (_slots[slot] != 0 && _files[_slots[slot] - 1].Key != key)
            slot = (slot + 1) & mask;
        return slot;
    }
}
