using PaperCatalog.Rules;

namespace PaperCatalog.Format.Writing;

/// <summary>Places items in the slots of a shard, as lookups find them: open addressing with linear probing.</summary>
internal static class SlotWriter
{
    /// <summary>The number of slots of each shard of an index.</summary>
    /// <param name="counts">How many items each shard has. Their number is a power of two.</param>
    public static int SlotsOfShard(IReadOnlyList<int> counts)
    {
        var total = counts.Sum();
        if (total == 0)
            return 0;
        var slots = Math.Max(2, StableHash.SlotsFor(total) / counts.Count);
        // A lookup in vain ends at a free slot.
        while (slots <= counts.Max())
            slots *= 2;
        return slots;
    }

    /// <summary>The shard of a hash: its first bits.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="shards">The number of shards, a power of two.</param>
    public static int ShardOf(uint hash, int shards) => (int)(((ulong)hash * (uint)shards) >> 32);

    /// <summary>What is in each slot of a shard; negative where it is free.</summary>
    /// <param name="items">What has a slot there, in order.</param>
    /// <param name="slots">The number of its slots.</param>
    public static long[] Place(IEnumerable<(uint Hash, long Item)> items, int slots)
    {
        var placed = new long[slots];
        for (var i = 0; i < placed.Length; i++)
            placed[i] = -1;
        foreach (var (hash, item) in items)
        {
            var slot = (int)(hash & (uint)(slots - 1));
            while (placed[slot] >= 0)
                slot = (slot + 1) & (slots - 1);
            placed[slot] = item;
        }

        return placed;
    }
}
