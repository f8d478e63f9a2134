using PaperCatalog.Format;

namespace PaperCatalog.Tables;

/// <content>The papers that the entries are of.</content>
internal partial class ListingTables
{
    /// <summary>The first appearance of a paper at home in the listing.</summary>
    public int FirstEntryOf(int paper) => (int)Cell(ListingTable.Papers, paper, PaperColumn.First);

    /// <summary>The key of a paper at home in the listing.</summary>
    public virtual ReadOnlySpan<byte> KeyOf(int paper)
    {
        var keys = Part(ListingTable.Keys, paper >> TableForm.PartShift).Slice((int)Cell(ListingTable.Papers, paper, PaperColumn.Key));
        for (var end = 0; end < keys.Length; end++)
        {
            if (keys[end] == '\n')
                return keys.Slice(0, end);
        }

        return keys;
    }

    /// <summary>The paper that an entry is an appearance of.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="home">The listing that the paper is at home in.</param>
    /// <returns>The number of the paper there.</returns>
    public virtual int PaperOf(int entry, out int home)
    {
        var elsewhere = (int)Cell(ListingTable.Appearances, entry, AppearanceColumn.Elsewhere);
        home = elsewhere < 0 ? -1 : (int)Cell(ListingTable.Elsewhere, elsewhere, ElsewhereColumn.Home);
        if (home >= 0)
            return (int)Cell(ListingTable.Elsewhere, elsewhere, ElsewhereColumn.Paper);
        home = number;
        return (int)Cell(ListingTable.Appearances, entry, AppearanceColumn.Paper);
    }

    /// <summary>The next appearance of the paper that an entry is one of.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="listing">The listing of the next one; negative where there is none.</param>
    /// <returns>The number of the next one there.</returns>
    public virtual int EntryAfter(int entry, out int listing)
    {
        listing = -1;
        var elsewhere = (int)Cell(ListingTable.Appearances, entry, AppearanceColumn.Elsewhere);
        if (elsewhere < 0)
            return -1;
        listing = (int)Cell(ListingTable.Elsewhere, elsewhere, ElsewhereColumn.NextListing);
        return (int)Cell(ListingTable.Elsewhere, elsewhere, ElsewhereColumn.NextEntry);
    }
}
