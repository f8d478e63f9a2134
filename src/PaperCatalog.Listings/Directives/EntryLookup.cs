namespace PaperCatalog.Listings.Directives;

/// <summary>Finds the entry at a place.</summary>
internal static class EntryLookup
{
    /// <summary>
    /// The number of the entry that <paramref name="offset"/> is in, else of the first on whose lines it is, or -1.
    /// </summary>
    public static int Find(ListingReading reading, int offset)
    {
        var entry = FindFrom(reading, offset);
        if (entry < reading.Entries.Count && reading.Entries[entry].Span.Start <= offset)
            return entry;
        var text = reading.Text;
        var line = text.GetLineIndex(offset);
        var next = FindFrom(reading, text.GetLine(line).Start);
        // An entry may begin inside the line, behind a button that is glued to its title.
        return next < reading.Entries.Count && text.GetLineIndex(reading.Entries[next].Span.Start) <= line ? next : -1;
    }

    /// <summary>
    /// The number of the first entry that ends behind <paramref name="offset"/>; the number of entries where there is none.
    /// </summary>
    public static int FindFrom(ListingReading reading, int offset)
    {
        var (low, high) = (0, reading.Entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (reading.Entries[middle].Span.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
