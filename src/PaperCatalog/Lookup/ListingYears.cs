using PaperCatalog.Entries;
using PaperCatalog.Format;
using PaperCatalog.Tables;

namespace PaperCatalog.Lookup;

/// <summary>The papers of a catalogue by year: each listing has those at home in it by date.</summary>
/// <param name="tables">The catalogue.</param>
internal sealed class ListingYears(ImageTables tables) : IYearSource
{
    /// <inheritdoc/>
    public IEnumerable<int> Years
    {
        get
        {
            for (var number = 0; number < tables.ListingCount; number++)
            {
                var listing = tables.ListingAt(number);
                for (var row = listing.RowCount(ListingTable.Years) - 1; row >= 0; row--)
                    yield return YearAt(listing, row);
            }
        }
    }

    /// <inheritdoc/>
    public void Add(List<(int Date, int Row)> papers, int year)
    {
        for (var number = 0; number < tables.ListingCount; number++)
            Add(papers, tables.ListingAt(number), year);
    }

    private void Add(List<(int Date, int Row)> papers, ListingTables listing, int year)
    {
        var count = listing.RowCount(ListingTable.Years);
        var low = 0;
        for (var high = count; low < high;)
        {
            var middle = (low + high) / 2;
            if (YearAt(listing, middle) < year)
                low = middle + 1;
            else
                high = middle;
        }

        if (low == count || YearAt(listing, low) != year)
            return;
        var end = low + 1 < count ? FirstAt(listing, low + 1) : listing.RowCount(ListingTable.ByDate);
        for (var row = FirstAt(listing, low); row < end; row++)
        {
            var paper = (int)listing.Cell(ListingTable.ByDate, row, DateColumn.Paper);
            var date = new PaperEntries(tables, listing.Number, paper).Date();
            papers.Add((date ?? 0, tables.FirstPaperOf(listing.Number) + paper));
        }
    }

    private static int YearAt(ListingTables listing, int row) => (int)listing.Cell(ListingTable.Years, row, YearColumn.Year);

    private static int FirstAt(ListingTables listing, int row) => (int)listing.Cell(ListingTable.Years, row, YearColumn.First);
}
