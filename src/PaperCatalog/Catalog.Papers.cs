using System.Runtime.CompilerServices;
using PaperCatalog.Collections;

namespace PaperCatalog;

/// <content>Papers and listings, made on first use and then kept.</content>
public sealed partial class Catalog
{
    private PaperPage?[]? _pages;
    private Listing?[]? _listings;
    private View<Listing>? _listingView;

    /// <summary>A listing by its number: the same object each time.</summary>
    internal Listing ListingAt(int number)
    {
        var listings = _listings ?? Once.Keep(ref _listings, new Listing?[Tables.ListingCount]);
        return listings[number] ?? Once.Keep(ref listings[number], new Listing(this, Tables.ListingAt(number)));
    }

    /// <summary>The papers of the entries of a listing.</summary>
    internal IReadOnlyList<Paper> PapersOfListing(int number)
    {
        var first = Tables.FirstEntryOfListing(number);
        return new View<Paper>(
            Tables.FirstEntryOfListing(number + 1) - first, index => PaperAt(Tables.PaperOfEntry(first + index)));
    }

    /// <summary>A paper by its number: the same object each time.</summary>
    private Paper PaperAt(int paper)
    {
        var page = paper >> PaperPage.Shift;
        return ((_pages is { } pages ? pages[page] : null) ?? AddPage(page))[paper];
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    private PaperPage AddPage(int page)
    {
        _pages ??= new PaperPage?[((Tables.PaperCount - 1) >> PaperPage.Shift) + 1];
        return _pages[page] ??= new PaperPage(this, page);
    }
}
