using PaperCatalog.Format;
using PaperCatalog.Format.Writing;

namespace PaperCatalog.Listings.Images;

/// <summary>Makes the image of a catalogue that says how many papers are at home in each listing, and how large the indexes are.</summary>
internal static class HeadImage
{
    /// <summary>The pieces.</summary>
    /// <param name="papers">The number of papers at home in each listing.</param>
    /// <param name="shape">The size of the indexes.</param>
    public static List<ImagePiece> Of(IReadOnlyList<int> papers, IndexShape shape)
    {
        var firsts = new int[papers.Count + 1];
        for (var listing = 0; listing < papers.Count; listing++)
            firsts[listing + 1] = firsts[listing] + papers[listing];
        var image = new ImageWriter((int)CatalogTable.Indexes + 1);
        image.Add((int)CatalogTable.Listings, new TableWriter(
            firsts.Length, ListingColumn.Count, (row, cells) => cells[ListingColumn.Papers] = firsts[row]));
        image.Add((int)CatalogTable.Indexes, new TableWriter(shape.Slots.Count, IndexColumn.Count, (row, cells) =>
        {
            cells[IndexColumn.Slots] = shape.Slots[row] * shape.Shards;
            cells[IndexColumn.Shards] = shape.Shards;
            cells[IndexColumn.Listings] = papers.Count;
        }));
        return image.ToPieces();
    }
}
