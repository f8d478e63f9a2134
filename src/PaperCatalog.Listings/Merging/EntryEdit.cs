using PaperCatalog.Listings.Works;

namespace PaperCatalog.Listings.Merging;

/// <summary>One entry of many that were merged is edited: tells whether each work still has the entries that it has.</summary>
/// <remarks>
/// It looks at those only that share a key with the entry, and at those that share one with these: nobody else hears of the edit. Where it
/// cannot tell without looking at many, it says no, and all are merged again.
/// </remarks>
/// <param name="merged">How they were merged.</param>
/// <param name="keys">Their keys.</param>
/// <param name="works">The entries of the work of each, and what each says.</param>
internal sealed class EntryEdit(MergedEntries merged, EditedKeys keys, IEntryWorks works)
{
    // More are not compared with the edited one, and not merged again.
    private const int MostCompared = 500;
    private const int MostMerged = 100;

    /// <summary>Whether the works stay as they are.</summary>
    /// <param name="place">The place of the entry.</param>
    /// <param name="before">What it said.</param>
    /// <param name="after">What it says now.</param>
    public bool KeepsWorks(EntryPlace place, WorkRecord before, WorkRecord after)
    {
        var entry = merged.NumberOf(place);
        var (old, added) = (MergeKeys.KeysOf(before), MergeKeys.KeysOf(after));
        return KeepsSeries(entry, before, after) && (
            (works.WorkOf(place).Count == 1 && StaysAlone(entry, after, old, added)) ||
            StaysTogether(entry, after, old.Union(added).Where(key => !MergeKeys.IsOfSeries(key))));
    }

    // A title is that of a series where three say so at least.
    private bool KeepsSeries(int entry, WorkRecord before, WorkRecord after)
    {
        var (was, now) = (before.Identity, after.Identity);
        var isSame = was.Title == now.Title && was.People == now.People && was.Place with { Year = 0 } == now.Place with { Year = 0 };
        return isSame || !MergeKeys.KeysOf(before).Concat(MergeKeys.KeysOf(after))
            .Where(MergeKeys.IsOfSeries)
            .Any(key => keys.FindOthers(key, entry).Skip(1).Any());
    }

    // One that joined nobody, and joins nobody now, is seen by others only where it takes a place among the first that share a key.
    private bool StaysAlone(int entry, WorkRecord after, ulong[] old, ulong[] added)
    {
        foreach (var key in old.Union(added).Where(key => !MergeKeys.IsOfSeries(key)))
        {
            var (had, has) = (Array.IndexOf(old, key) >= 0, Array.IndexOf(added, key) >= 0);
            var others = keys.FindOthers(key, entry).Take(MostCompared + 1).ToArray();
            if (others.Length > MostCompared || (had != has && others.Length >= WorkSets.MostWorksOfKey))
                return false;
            if (has && !Array.TrueForAll(others, other => AreApart(entry, after, other)))
                return false;
        }

        return true;
    }

    // What is known of a work of several entries grows while they are merged; one of a single entry is known.
    private bool AreApart(int entry, WorkRecord record, int other)
    {
        var place = merged.PlaceOf(other);
        var known = works.RecordAt(place);
        if (!record.MayBeOneWith(known))
            return true;
        var (first, second) = entry < other ? (record, known) : (known, record);
        return works.WorkOf(place).Count == 1 && !merged.Rule.AreOne(first, second, first, second);
    }

    // All that share keys with one another, merged anew.
    private bool StaysTogether(int entry, WorkRecord after, IEnumerable<ulong> ownKeys)
    {
        var found = new SortedDictionary<int, WorkRecord> { [entry] = after };
        var open = new Queue<ulong>(ownKeys);
        var seen = new HashSet<ulong>(open);
        while (open.Count > 0)
        {
            foreach (var other in keys.FindOthers(open.Dequeue(), entry))
            {
                if (found.ContainsKey(other))
                    continue;
                if (found.Count == MostMerged)
                    return false;
                var record = works.RecordAt(merged.PlaceOf(other));
                found.Add(other, record);
                foreach (var key in record.Keys.Where(seen.Add))
                    open.Enqueue(key);
            }
        }

        WorkRecord[] records = [.. found.Values];
        var sets = new WorkSets(records, merged.Rule);
        sets.JoinAll(new MergeKeys(records));
        var entries = found.Keys.ToArray();
        for (var i = 0; i < entries.Length; i++)
        {
            var first = works.WorkOf(merged.PlaceOf(entries[i]))[0];
            if (merged.PlaceOf(entries[sets.Find(i)]) != first)
                return false;
        }

        return true;
    }
}
