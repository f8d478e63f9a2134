using PaperCatalog.Listings.Works;
using PaperCatalog.Listings.Works.Judging;

namespace PaperCatalog.Listings.Merging;

/// <summary>Disjoint sets of entries, joined as they are judged to be of one work (union-find).</summary>
internal sealed class WorkSets
{
    /// <summary>
    /// Where more works than these share a key, an entry is compared with the first of them only. It keeps the search linear; what is
    /// of one work shares another key nearly always.
    /// </summary>
    public const int MostWorksOfKey = 32;

    private readonly WorkRecord[] _entries;
    private readonly int[] _parents;
    private readonly MergeRule _rule;

    // What is known of a set stands at its root.
    private readonly WorkRecord[] _sets;

    /// <summary>Sets of one entry each.</summary>
    public WorkSets(WorkRecord[] entries, MergeRule rule)
    {
        (_entries, _sets, _rule) = (entries, [.. entries], rule);
        _parents = [.. Enumerable.Range(0, entries.Length)];
    }

    /// <summary>How many times an entry was not compared with another that shares a key, for too many do.</summary>
    public long LeftOut { get; private set; }

    /// <summary>Joins what is of one work.</summary>
    /// <param name="keys">The files of the entries.</param>
    public void JoinAll(MergeKeys keys)
    {
        foreach (var group in keys.Groups())
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

    private void JoinGroup(int[] group)
    {
        var works = new List<int>();
        for (var i = 0; i < group.Length; i++)
        {
            var entry = group[i];
            var isJoined = works.Exists(work => Find(work) == Find(entry) || TryJoin(work, entry));
            if (!isJoined && works.Count < MostWorksOfKey)
                works.Add(entry);
            else if (!isJoined)
                LeftOut += group.Length - i - 1;
        }
    }

    private bool TryJoin(int left, int right)
    {
        var (first, second) = (Find(left), Find(right));
        if (!_rule.AreOne(_sets[first], _sets[second], _entries[left], _entries[right]))
            return false;
        // The first entry is the root, so that order does not depend on how sets were joined.
        var (root, child) = first < second ? (first, second) : (second, first);
        _parents[child] = root;
        _sets[root] = _sets[root].With(_sets[child]);
        return true;
    }
}
