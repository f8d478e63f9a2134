using PaperCatalog.Listings.Works;
using PaperCatalog.Listings.Works.Judging;

namespace PaperCatalog.Listings.Merging;

/// <summary>Disjoint sets of entries, joined as they are judged to be of one work (union-find).</summary>
internal sealed class WorkSets
{
    // Where more works than these share a key, an entry is compared with the first of them only. It keeps the search linear; what is
    // of one work shares another key nearly always.
    private const int MostWorksOfKey = 32;

    // Fewer are read sooner than another core takes them up.
    private const int EntriesOfBatch = 512;

    private readonly WorkRecord[] _entries;
    private readonly int[] _parents;
    private readonly SeriesTitles _series;
    private readonly MergeMode _mode;

    // What is known of a set stands at its root.
    private readonly WorkRecord[] _sets;

    /// <summary>Sets of one entry each.</summary>
    public WorkSets(WorkRecord[] entries, MergeMode mode)
    {
        (_entries, _sets, _mode) = (entries, [.. entries], mode);
        _parents = [.. Enumerable.Range(0, entries.Length)];
        _series = SeriesTitles.Find(entries);
    }

    /// <summary>How many times an entry was not compared with another that shares a key, for too many do.</summary>
    public long LeftOut { get; private set; }

    /// <summary>Joins what is of one work.</summary>
    public void JoinAll()
    {
        if (_mode == MergeMode.None)
            return;
        MakeKeys();
        foreach (var group in MergeKeys.Groups(_entries))
            JoinGroup(group);
    }

    /// <summary>The set of an entry: the number of its first entry.</summary>
    public int Find(int entry)
    {
        while (_parents[entry] != entry)
        {
            // Halving the path keeps it short.
            _parents[entry] = _parents[_parents[entry]];
            entry = _parents[entry];
        }

        return entry;
    }

    /// <summary>Has the keys made on all cores: to read titles takes longest of all that is done to merge.</summary>
    private void MakeKeys()
    {
        var batches = _entries.Length / EntriesOfBatch;
        if (batches < 2)
            return;
        Parallel.For(0, batches, batch =>
        {
            for (var entry = batch * EntriesOfBatch; entry < (batch + 1) * EntriesOfBatch; entry++)
                _ = _entries[entry].Keys;
        });
    }

    private void JoinGroup(ArraySegment<int> group)
    {
        var works = new List<int>();
        for (var i = 0; i < group.Count; i++)
        {
            var entry = group.Array![group.Offset + i];
            if (i > 0 && group.Array[group.Offset + i - 1] == entry)
                continue;
            var isJoined = works.Exists(work => Find(work) == Find(entry) || TryJoin(work, entry));
            if (!isJoined && works.Count < MostWorksOfKey)
                works.Add(entry);
            else if (!isJoined)
                LeftOut += group.Count - i - 1;
        }
    }

    private bool TryJoin(int left, int right)
    {
        var (first, second) = (Find(left), Find(right));
        var (one, other) = (_entries[left], _entries[right]);
        if (!one.MayBeOneWith(other))
            return false;
        var evidence = WorkEvidence.Between(
            _sets[first], _sets[second], one.Title, other.Title, one.Identity.IsOfPage && other.Identity.IsOfPage, _series);
        if (WorkJudge.Judge(evidence) != WorkVerdict.One || (_mode == MergeMode.Identifier && !evidence.HasOneIdentifier))
            return false;
        // The first entry is the root, so that order does not depend on how sets were joined.
        var (root, child) = first < second ? (first, second) : (second, first);
        _parents[child] = root;
        _sets[root] = _sets[root].With(_sets[child]);
        return true;
    }
}
