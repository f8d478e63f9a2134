using System.Runtime.CompilerServices;
using PaperCatalog.Collections;
using PaperCatalog.Format;

namespace PaperCatalog;

/// <content>Papers and listings, made on first use and then kept.</content>
public sealed partial class Catalog
{
    // Room for papers is made a page at a time, so that the first lookup in a catalogue of 100,000 allocates a few kilobytes and not an
    // array of 800.
    private const int PageShift = 7;
    private const int PageMask = (1 << PageShift) - 1;

    private Paper?[]?[]? _pages;
    private Listing?[]? _listings;
    private View<Listing>? _listingView;

    /// <summary>A listing by its number: the same object each time.</summary>
    internal Listing ListingAt(int number)
    {
        var listings = _listings ?? Once.Keep(ref _listings, new Listing?[Tables.ListingCount]);
        return listings[number] ?? Once.Keep(ref listings[number], new Listing(this, Tables.ListingAt(number)));
    }

    /// <summary>The papers of the entries of a listing.</summary>
    internal IReadOnlyList<Paper> PapersOfListing(int number) =>
        new View<Paper>(Tables.ListingAt(number).RowCount(ListingTable.Appearances), entry => PaperOfEntry(number, entry));

    /// <summary>The paper that an entry is an appearance of.</summary>
    private Paper PaperOfEntry(int listing, int entry)
    {
        var number = Tables.ListingAt(listing).PaperOf(entry, out var home);
        return PaperIn(home, number);
    }

    /// <summary>A paper by the listing that it is at home in and its number there: the same object each time.</summary>
    private Paper PaperIn(int home, int number)
    {
        var row = Tables.FirstPaperOf(home) + number;
        return MadeAt(row) ?? Make(row, home, number);
    }

    /// <summary>A paper by its row: the same object each time.</summary>
    private Paper PaperAt(int row)
    {
        if (MadeAt(row) is { } made)
            return made;
        var home = Tables.HomeOf(row);
        return Make(row, home, row - Tables.FirstPaperOf(home));
    }

    private Paper? MadeAt(int row) => _pages is { } pages && pages[row >> PageShift] is { } page ? page[row & PageMask] : null;

    // A method that locks needs no assembly for it, as a statement does, which the first lookup would have to load. It is locked for as
    // long as it takes to make a paper, which reads nothing of it.
    [MethodImpl(MethodImplOptions.Synchronized)]
    private Paper Make(int row, int home, int number)
    {
        var pages = _pages ??= new Paper?[((Tables.PaperCount - 1) >> PageShift) + 1][];
        var page = pages[row >> PageShift] ??= new Paper?[PageMask + 1];
        return page[row & PageMask] ??= new Paper(this, home, number);
    }
}
