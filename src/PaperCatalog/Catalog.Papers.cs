using PaperCatalog.Collections;
using PaperCatalog.Format;

namespace PaperCatalog;

/// <content>Papers and listings, made on first use and then kept.</content>
public sealed partial class Catalog
{
    private readonly PaperPages _papers;
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
        return _papers.Find(row) ?? _papers.Make(row, home, number);
    }

    /// <summary>A paper by its row: the same object each time.</summary>
    private Paper PaperAt(int row) => _papers.Find(row) ?? MakePaper(row);

    private Paper MakePaper(int row)
    {
        var home = Tables.HomeOf(row);
        return PaperIn(home, row - Tables.FirstPaperOf(home));
    }
}
