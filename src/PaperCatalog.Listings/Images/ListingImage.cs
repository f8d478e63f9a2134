using System.Text;
using PaperCatalog.Format;
using PaperCatalog.Format.Writing;
using PaperCatalog.Listings.Catalogs;

namespace PaperCatalog.Listings.Images;

/// <summary>Makes the image of a listing: what stands where in it, and which papers its entries are of.</summary>
internal static class ListingImage
{
    /// <summary>The tables of such an image, each with what its columns are.</summary>
    public static IReadOnlyList<(ListingTable Table, string About)> About { get; } =
    [
        (ListingTable.Facts, FactColumn.About),
        (ListingTable.Checksums, ChecksumColumn.About),
        (ListingTable.Keys, "the keys of the papers at home here"),
        (ListingTable.Papers, PaperColumn.About),
        (ListingTable.Appearances, AppearanceColumn.About),
        (ListingTable.Elsewhere, ElsewhereColumn.About),
        (ListingTable.Years, YearColumn.About),
        (ListingTable.ByDate, DateColumn.About),
        (ListingTable.Entries, EntryColumn.About),
        (ListingTable.Links, TextColumn.About),
        (ListingTable.Names, NameColumn.About),
        (ListingTable.Fields, FieldColumn.About),
    ];

    /// <summary>The image.</summary>
    /// <param name="listing">Where the listing is, and what is in it.</param>
    /// <param name="number">Its number.</param>
    /// <param name="home">Its part of the catalogue.</param>
    public static ImageWriter Of(PlacedLayout listing, int number, HomeWorks home)
    {
        var layout = listing.Layout;
        var image = new ImageWriter((int)ListingTable.Text + 1);
        image.Add((int)ListingTable.Facts, new TableWriter(1, FactColumn.Count, (_, cells) =>
        {
            cells[FactColumn.Length] = layout.Length;
            cells[FactColumn.CapturedOn] = layout.CapturedOn is { } day ? DateCell.Of(day.Number) : TableForm.Missing;
            cells[FactColumn.PathLength] = Encoding.UTF8.GetByteCount(listing.Path);
            cells[FactColumn.ResourceLength] = listing.Resource is { } resource ? Encoding.UTF8.GetByteCount(resource) : TableForm.Missing;
        }));
        image.Add((int)ListingTable.Checksums, new TableWriter(
            layout.Checksums.Count, ChecksumColumn.Count, (row, cells) => cells[ChecksumColumn.Checksum] = layout.Checksums[row]));
        HomeTables.Add(image, number, home);

        var entries = new EntryTables(EntryRows.Of(layout), layout.Length);
        image.Add((int)ListingTable.Entries, entries.Entries);
        image.Add((int)ListingTable.Links, entries.Links);
        image.Add((int)ListingTable.Names, entries.Names);
        image.Add((int)ListingTable.Fields, entries.Fields);
        image.AddText((int)ListingTable.Strings, listing.Path + listing.Resource + string.Join("\n", layout.FieldNames.AsSpan().ToArray()));
        AddTexts(image, listing);
        return image;
    }

    private static void AddTexts(ImageWriter image, PlacedLayout listing)
    {
        for (var part = 0; part < listing.Layout.Decoded?.PartCount; part++)
            image.AddText((int)ListingTable.Decoded, Encoding.UTF8.GetString(listing.Layout.Decoded.GetPart(part).ToArray()));
        if (listing.Text is not { } text)
            return;
        for (var start = 0; start < text.Length;)
        {
            var end = Math.Min(start + ImageForm.MaxPieceLength, text.Length);
            // Not inside a character.
            while (end < text.Length && (text.Bytes[end] & 0xC0) == 0x80)
                end--;
            image.AddText((int)ListingTable.Text, text.GetString(ByteSpan.FromBounds(start, end)));
            start = end;
        }
    }
}
