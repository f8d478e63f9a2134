namespace PaperCatalog.Tables;

/// <summary>The papers of a catalogue and their entries.</summary>
/// <remarks>
/// A paper is known by the listing that it is at home in and its number there, or by its row: its number through all listings.
/// </remarks>
internal abstract class CatalogTables
{
    /// <summary>The number of papers.</summary>
    public abstract int PaperCount { get; }

    /// <summary>The number of rows, those too whose paper is that of another.</summary>
    public abstract int RowCount { get; }

    /// <summary>The number of listings.</summary>
    public abstract int ListingCount { get; }

    /// <summary>The row of a paper by its place in the catalogue.</summary>
    public abstract int RowAt(int index);

    /// <summary>Whether a row has a paper of its own.</summary>
    public abstract bool IsPaper(int row);

    /// <summary>The tables of a listing: the same object each time.</summary>
    public abstract ListingTables ListingAt(int number);

    /// <summary>The row of the first paper at home in a listing; for the number after the last one, the count of all rows.</summary>
    public abstract int FirstPaperOf(int listing);

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
}
