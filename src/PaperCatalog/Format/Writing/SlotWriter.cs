using PaperCatalog.Rules;

namespace PaperCatalog.Format.Writing;

/// <summary>Places items in the slots of an index, as lookups find them: open addressing with linear probing.</summary>
internal static class SlotWriter
{
    /// <summary>What is in each slot; -1 where it is free.</summary>
    public static int[] Place(IReadOnlyCollection<(uint Hash, int Item)> items)
    {
        var slots = new int[StableHash.SlotsFor(items.Count)];
        for (var i = 0; i < slots.Length; i++)
            slots[i] = -1;
        foreach (var (hash, item) in items)
        {
            var slot = (int)(hash & (uint)(slots.Length - 1));
            while (slots[slot] >= 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = item;
        }

        return slots;
    }
}
