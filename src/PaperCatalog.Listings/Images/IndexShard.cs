using PaperCatalog.Format;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Images;

/// <summary>The items of a shard: of each text in an index the one that lookups find.</summary>
internal static class IndexShard
{
    /// <summary>The number of indexes.</summary>
    public const int Indexes = (int)IndexTable.Citations + 1;

    // A shard of so many slots for keys is a file that is quickly written anew; more than so many files take the compiler more than they save.
    private const int WantedSlots = 1024;
    private const int Most = 64;

    /// <summary>How many shards a catalogue of so many entries has: a power of two.</summary>
    public static int CountFor(int entries)
    {
        var shards = 1;
        while (shards < Most && shards * WantedSlots < StableHash.SlotsFor(entries))
            shards *= 2;
        return shards;
    }

    /// <summary>The items that have a slot, by index.</summary>
    /// <param name="listings">What each listing gives to the shard, in order.</param>
    public static EquatableArray<EquatableArray<IndexItem>> Of(IEnumerable<EquatableArray<IndexItem>> listings)
    {
        var kept = new List<IndexItem>[Indexes];
        for (var index = 0; index < Indexes; index++)
            kept[index] = [];
        var known = new Dictionary<(IndexTable, uint), int>();
        foreach (var items in listings)
        {
            foreach (var item in items.AsSpan())
                Add(kept[(int)item.Index], known, item);
        }

        return Array.ConvertAll(kept, items => items.ToEquatableArray()).ToEquatableArray();
    }

    private static void Add(List<IndexItem> kept, Dictionary<(IndexTable, uint), int> known, IndexItem item)
    {
        if (!known.TryGetValue((item.Index, item.Hash), out var at))
        {
            known.Add((item.Index, item.Hash), kept.Count);
            kept.Add(item);
            return;
        }

        // Hardly ever do two texts have one hash, so hardly ever is anything between them looked at.
        for (; at < kept.Count; at++)
        {
            if (kept[at].Hash != item.Hash || !AreSame(kept[at], item))
                continue;
            if (item.IsBefore(kept[at]))
                kept[at] = item;
            return;
        }

        kept.Add(item);
    }

    private static bool AreSame(IndexItem left, IndexItem right) => left.Index switch
    {
        IndexTable.Titles => left.Text == right.Text || TitleRule.Fold(left.Text.AsSpan()) == TitleRule.Fold(right.Text.AsSpan()),
        IndexTable.Ids => IdentifierRule.AreSame(left.Text.AsSpan(), right.Text.AsSpan()),
        _ => left.Text == right.Text,
    };
}
