using PaperCatalog.Collections;
using PaperCatalog.Format;
using PaperCatalog.Generated;

namespace PaperCatalog.Tables;

/// <summary>The papers of a catalogue, their entries and what they are found by, read from its tables.</summary>
internal sealed class CatalogTables(CatalogSource source)
{
    private const int NotCounted = -1;

    // These are asked for all the time.
    private int _papers = NotCounted;
    private int _listings = NotCounted;
    private ListingTables?[]? _kept;

    /// <summary>The number of papers.</summary>
    public int PaperCount => _papers != NotCounted ? _papers : _papers = RowCount(CatalogTable.Papers);

    /// <summary>The number of listings.</summary>
    public int ListingCount => _listings != NotCounted ? _listings : _listings = RowCount(CatalogTable.Listings);

    /// <summary>The number of rows of a table.</summary>
    public int RowCount(CatalogTable table) => TableReader.RowCount(source.Read(table, 0));

    /// <summary>A cell; negative where it has no value.</summary>
    public int Cell(CatalogTable table, int row, int column) =>
        (int)TableReader.Read(source.Read(table, TableForm.PartOf(row)), row, column);

    /// <summary>The tables of a listing: the same object each time.</summary>
    public ListingTables ListingAt(int number)
    {
        var kept = _kept ?? Once.Keep(ref _kept, new ListingTables?[ListingCount]);
        return kept[number] ?? Once.Keep(ref kept[number], new ListingTables(number, source.Listing(number)));
    }

    /// <summary>
    /// The number of the first entry of a listing; for the number after the last one, the count of all entries.
    /// </summary>
    public int FirstEntryOfListing(int number) => number == ListingCount
        ? RowCount(CatalogTable.Appearances)
        : Cell(CatalogTable.Listings, number, ListingColumn.Entries);

    /// <summary>The listing of an entry, and the number of the entry there.</summary>
    public ListingTables ListingOfEntry(int entry, out int row)
    {
        // The last listing that starts at or before the entry: one without entries starts where the next one does.
        var low = 0;
        for (var high = ListingCount - 1; low < high;)
        {
            var middle = (low + high + 1) / 2;
            if (FirstEntryOfListing(middle) <= entry)
                low = middle;
            else
                high = middle - 1;
        }

        row = entry - FirstEntryOfListing(low);
        return ListingAt(low);
    }

    /// <summary>The paper that an entry is an appearance of.</summary>
    public int PaperOfEntry(int entry) => Cell(CatalogTable.Appearances, entry, AppearanceColumn.Paper);

    /// <summary>The first appearance of a paper.</summary>
    public int FirstEntryOf(int paper) => Cell(CatalogTable.Papers, paper, PaperColumn.First);

    /// <summary>The next appearance of the same paper; negative where there is none.</summary>
    public int EntryAfter(int entry) => Cell(CatalogTable.Appearances, entry, AppearanceColumn.Next);

    /// <summary>The key of a paper.</summary>
    public ReadOnlySpan<byte> KeyOf(int paper)
    {
        var part = TableForm.PartOf(paper);
        var keys = source.Read(CatalogTable.Keys, part);
        var start = Cell(CatalogTable.Papers, paper, PaperColumn.Key);
        // The next one starts after a line feed, and the last one of a part ends with it.
        var next = paper + 1;
        var end = next == PaperCount || TableForm.PartOf(next) != part
            ? keys.Length
            : Cell(CatalogTable.Papers, next, PaperColumn.Key) - 1;
        return keys.Slice(start, end - start);
    }

    /// <summary>A text of a paper: that of the first of its entries that has it, else an empty one.</summary>
    public ReadOnlySpan<byte> FirstText(int paper, int column)
    {
        for (var entry = FirstEntryOf(paper); entry >= 0; entry = EntryAfter(entry))
        {
            if (ListingOfEntry(entry, out var row).TryGetText(row, column, out var text))
                return text;
        }

        return default;
    }
}
