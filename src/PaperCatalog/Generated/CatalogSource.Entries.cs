using PaperCatalog.Collections;
using PaperCatalog.Entries;
using PaperCatalog.Tables;

namespace PaperCatalog.Generated;

/// <content>Listings and their entries.</content>
public abstract partial class CatalogSource
{
    private const int EntryPaper = 0;
    private const int EntryNext = 1;
    private const int ListingEntries = 0;
    private const int ListingPapers = 1;

    private readonly Table _entries = new("paper next");
    private readonly Table _listings = new("entries papers");
    private Listing?[]? _kept;
    private ListingView? _listingView;

    /// <summary>The listings, in order.</summary>
    internal IReadOnlyList<Listing> AllListings =>
        _listingView ?? Once.Keep(ref _listingView, new ListingView(this, ListingCount));

    /// <summary>A listing by its number: the same object each time.</summary>
    internal Listing ListingAt(int number)
    {
        var kept = _kept ?? Once.Keep(ref _kept, new Listing?[ListingCount]);
        return kept[number] ?? Once.Keep(ref kept[number], new Listing(this, number, Listing(number)));
    }

    /// <summary>
    /// The number of the first entry of a listing; for the number after the last one, the count of all entries.
    /// </summary>
    internal int FirstEntryOfListing(int number) => number == ListingCount
        ? EntryCount
        : (int)_listings.Read(Listings(Table.PartOf(number)), number, ListingEntries);

    /// <summary>The papers of the entries of a listing.</summary>
    internal IReadOnlyList<Paper> PapersOfListing(int number)
    {
        var first = FirstEntryOfListing(number);
        return new EntryPaperView(this, first, FirstEntryOfListing(number + 1) - first);
    }

    /// <summary>The paper that an entry is an appearance of.</summary>
    internal int PaperOfEntry(int entry) => (int)_entries.Read(Entries(Table.PartOf(entry)), entry, EntryPaper);

    /// <summary>The next appearance of the same paper, or -1.</summary>
    internal int EntryAfter(int entry) => (int)_entries.Read(Entries(Table.PartOf(entry)), entry, EntryNext);

    /// <summary>An entry by its number among those of all listings.</summary>
    internal Entry EntryAt(int entry)
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

        return new Entry(ListingAt(low), entry - FirstEntryOfListing(low));
    }

    /// <summary>A text of a paper: that of the first of its entries that has it, else an empty one.</summary>
    internal ReadOnlySpan<byte> FirstText(int paper, int column)
    {
        for (var entry = FirstEntryOf(paper); entry >= 0; entry = EntryAfter(entry))
        {
            if (EntryAt(entry).TryGetText(column, out var text))
                return text;
        }

        return default;
    }
}
