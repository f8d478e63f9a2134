using System.Runtime.CompilerServices;
using PaperCatalog.Format;
using PaperCatalog.Generated;

namespace PaperCatalog.Tables;

/// <summary>The papers of a catalogue, their entries and what they are found by, read from its images.</summary>
/// <remarks>
/// A paper is known by the listing that it is at home in and its number there, or by its row: its number through all listings.
/// </remarks>
internal sealed class CatalogTables(CatalogSource source)
{
    private const int NotCounted = -1;

    // These are asked for all the time.
    private int _papers = NotCounted;
    private int _listings = NotCounted;
    private ListingTables?[]? _kept;

    /// <summary>The number of papers.</summary>
    public int PaperCount => _papers != NotCounted ? _papers : _papers = FirstPaperOf(ListingCount);

    /// <summary>The number of listings.</summary>
    public int ListingCount => _listings != NotCounted ? _listings : _listings = SizeOf(IndexTable.Keys, IndexColumn.Listings);

    /// <summary>The tables of a listing: the same object each time.</summary>
    public ListingTables ListingAt(int number) => (_kept is { } kept ? kept[number] : null) ?? AddListing(number);

    /// <summary>The row of the first paper at home in a listing; for the number after the last one, the count of all papers.</summary>
    public int FirstPaperOf(int listing) => (int)TableReader.Read(
        ImageReader.Part(source, ImageForm.Catalog, (int)CatalogTable.Listings, listing >> TableForm.PartShift), listing, ListingColumn.Papers);

    /// <summary>The listing that the paper of a row is at home in.</summary>
    public int HomeOf(int row)
    {
        // The last listing that starts at or before the row: one where no paper is at home starts where the next one does.
        var low = 0;
        for (var high = ListingCount - 1; low < high;)
        {
            var middle = (low + high + 1) / 2;
            if (FirstPaperOf(middle) <= row)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>The number of slots of an index, or of the shards that they are in.</summary>
    public int SizeOf(IndexTable index, int column) => (int)TableReader.Read(
        ImageReader.Part(source, ImageForm.Catalog, (int)CatalogTable.Indexes, 0), (int)index, column);

    /// <summary>What a slot holds; negative where it is free.</summary>
    /// <param name="index">The index.</param>
    /// <param name="shard">The shard.</param>
    /// <param name="slot">The slot there.</param>
    public long Slot(IndexTable index, int shard, int slot) => TableReader.Read(
        ImageReader.Part(source, ImageForm.FirstListing + ListingCount + shard, (int)index, slot >> TableForm.PartShift), slot, SlotColumn.Item);

    /// <summary>A text of the paper of a row: that of the first of its entries that has it, else an empty one.</summary>
    public ReadOnlySpan<byte> FirstText(int row, int column)
    {
        var home = HomeOf(row);
        return FirstText(home, row - FirstPaperOf(home), column);
    }

    /// <summary>A text of a paper: that of the first of its entries that has it, else an empty one.</summary>
    public ReadOnlySpan<byte> FirstText(int home, int number, int column)
    {
        var listing = ListingAt(home);
        var entry = listing.FirstEntryOf(number);
        ReadOnlySpan<byte> text;
        while (!listing.TryGetText(entry, column, out text))
        {
            entry = listing.EntryAfter(entry, out var next);
            if (next < 0)
                return default;
            listing = ListingAt(next);
        }

        return text;
    }

    // A method that locks needs no assembly for it, as a statement or an exchange does, which the first lookup would have to load.
    [MethodImpl(MethodImplOptions.Synchronized)]
    private ListingTables AddListing(int number)
    {
        var kept = _kept ??= new ListingTables?[ListingCount];
        return kept[number] ??= new ListingTables(source, number);
    }
}
