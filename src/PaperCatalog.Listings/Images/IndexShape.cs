using PaperCatalog.Format.Writing;

namespace PaperCatalog.Listings.Images;

/// <summary>How large the indexes of a catalogue are.</summary>
/// <param name="Shards">The number of shards.</param>
/// <param name="Slots">For each index the slots of each of its shards; 0 where the index is empty.</param>
internal sealed record IndexShape(int Shards, EquatableArray<int> Slots)
{
    /// <summary>The shape that takes the items of all shards.</summary>
    /// <param name="shards">The items of each shard, by index.</param>
    public static IndexShape Of(IReadOnlyList<EquatableArray<EquatableArray<IndexItem>>> shards) => new(
        shards.Count,
        Enumerable.Range(0, IndexShard.Indexes)
            .Select(index => SlotWriter.SlotsOfShard([.. shards.Select(shard => shard[index].Count)]))
            .ToEquatableArray());
}
