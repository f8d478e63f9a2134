using PaperCatalog.Collections;
using PaperCatalog.Entries;
using PaperCatalog.Format;
using PaperCatalog.Tables;

namespace PaperCatalog.Lookup;

/// <summary>Papers by year: each listing has those at home in it by date, which are brought together when they are first asked for.</summary>
internal sealed class YearIndex
{
    private readonly CatalogTables _tables;
    private readonly Func<int, Paper> _paperAt;
    private readonly int[] _years;
    private readonly View<Paper>?[] _views;

    /// <summary>The years of a catalogue.</summary>
    /// <param name="tables">The catalogue.</param>
    /// <param name="paperAt">Gives a paper by its row.</param>
    public YearIndex(CatalogTables tables, Func<int, Paper> paperAt)
    {
        (_tables, _paperAt) = (tables, paperAt);
        var years = new SortedSet<int>();
        for (var number = 0; number < tables.ListingCount; number++)
        {
            var listing = tables.ListingAt(number);
            for (var row = listing.RowCount(ListingTable.Years) - 1; row >= 0; row--)
                years.Add(YearAt(listing, row));
        }

        _years = [.. years];
        _views = new View<Paper>?[_years.Length];
        Years = Frozen.List(_years);
    }

    /// <summary>The years, ascending.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The papers of a year, by date, then in order: the same list each time.</summary>
    public IReadOnlyList<Paper> Find(int year)
    {
        var at = Array.BinarySearch(_years, year);
        return at < 0 ? [] : _views[at] ?? Once.Keep(ref _views[at], MakeView(year));
    }

    private View<Paper> MakeView(int year)
    {
        var papers = new List<(int Date, int Row)>();
        for (var number = 0; number < _tables.ListingCount; number++)
            Add(papers, _tables.ListingAt(number), year);
        papers.Sort();
        var rows = papers.ConvertAll(paper => paper.Row).ToArray();
        return new View<Paper>(rows.Length, index => _paperAt(rows[index]));
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
            var date = new PaperEntries(_tables, listing.Number, paper).Date();
            papers.Add((date ?? 0, _tables.FirstPaperOf(listing.Number) + paper));
        }
    }

    private static int YearAt(ListingTables listing, int row) => (int)listing.Cell(ListingTable.Years, row, YearColumn.Year);

    private static int FirstAt(ListingTables listing, int row) => (int)listing.Cell(ListingTable.Years, row, YearColumn.First);
}
