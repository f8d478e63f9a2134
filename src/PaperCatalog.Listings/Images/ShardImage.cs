using PaperCatalog.Format;
using PaperCatalog.Format.Writing;

namespace PaperCatalog.Listings.Images;

/// <summary>Makes the image of a shard of the indexes.</summary>
internal static class ShardImage
{
    /// <summary>The pieces.</summary>
    /// <param name="items">The items of the shard, by index.</param>
    /// <param name="shape">The size of the indexes.</param>
    /// <param name="listings">The number of listings.</param>
    public static List<ImagePiece> Of(EquatableArray<EquatableArray<IndexItem>> items, IndexShape shape, int listings)
    {
        var image = new ImageWriter(IndexShard.Indexes);
        for (var index = 0; index < items.Count; index++)
        {
            // Without an item all slots are free, and so they are where the table is not there.
            if (items[index].Count == 0)
                continue;
            var slots = SlotWriter.Place(
                items[index].Select(item => (item.Hash, ((long)item.Number * listings) + item.Listing)), shape.Slots[index]);
            image.Add(index, new TableWriter(
                slots.Length, SlotColumn.Count, (row, cells) => cells[SlotColumn.Item] = slots[row] < 0 ? TableForm.Missing : slots[row]));
        }

        return image.ToPieces();
    }
}
