using PaperCatalog.Format;
using PaperCatalog.Format.Writing;
using PaperCatalog.Listings.Merging;

namespace PaperCatalog.Listings.Images;

/// <summary>Makes the tables of a catalogue.</summary>
internal sealed class PaperTables
{
    private readonly IReadOnlyList<string> _keys;
    private readonly IReadOnlyList<EquatableArray<EntryPlace>> _papers;
    private readonly int[] _firstEntries;
    private readonly int[] _firstPapers;
    private readonly CatalogIndexes _indexes;

    /// <summary>The tables of papers.</summary>
    /// <param name="keys">The keys of the papers.</param>
    /// <param name="papers">The places of the entries of each.</param>
    /// <param name="entryCounts">The number of entries of each listing.</param>
    /// <param name="indexes">What papers are found by.</param>
    public PaperTables(
        IReadOnlyList<string> keys, IReadOnlyList<EquatableArray<EntryPlace>> papers, IReadOnlyList<int> entryCounts, CatalogIndexes indexes)
    {
        (_keys, _papers, _indexes) = (keys, papers, indexes);
        _firstEntries = new int[entryCounts.Count + 1];
        _firstPapers = new int[entryCounts.Count];
        var paper = 0;
        for (var listing = 0; listing < entryCounts.Count; listing++)
        {
            _firstEntries[listing + 1] = _firstEntries[listing] + entryCounts[listing];
            _firstPapers[listing] = paper;
            while (paper < papers.Count && papers[paper][0].Listing == listing)
                paper++;
        }

        Keys = new KeyText([.. keys]);
    }

    /// <summary>The keys, which are no table.</summary>
    public KeyText Keys { get; }

    /// <summary>All tables, in the order in which they are written.</summary>
    public IEnumerable<ImageTable> All()
    {
        yield return Pairs(CatalogTable.Listings, ListingColumn.About, _firstPapers.Length, (row, cells) =>
        {
            cells[ListingColumn.Entries] = _firstEntries[row];
            cells[ListingColumn.Papers] = _firstPapers[row];
        });
        yield return Pairs(CatalogTable.Papers, PaperColumn.About, _keys.Count, (row, cells) =>
        {
            cells[PaperColumn.Key] = Keys.StartOf(row);
            cells[PaperColumn.First] = NumberOf(_papers[row][0]);
        });
        yield return Appearances();
        yield return Items(CatalogTable.KeySlots, SlotColumn.AboutKeys, _indexes.KeySlots);
        yield return Items(CatalogTable.TitleSlots, SlotColumn.AboutTitles, _indexes.TitleSlots);
        yield return Items(CatalogTable.IdSlots, SlotColumn.AboutIds, _indexes.IdSlots);
        yield return Pairs(CatalogTable.Years, YearColumn.About, _indexes.Years.Count, (row, cells) =>
        {
            cells[YearColumn.Year] = _indexes.Years[row].Year;
            cells[YearColumn.First] = _indexes.Years[row].First;
        });
        yield return Items(CatalogTable.ByYear, SlotColumn.AboutByYear, _indexes.ByYear);
        yield return Items(CatalogTable.ByKey, SlotColumn.AboutByKey, _indexes.ByKey);
        yield return Items(CatalogTable.CitationSlots, SlotColumn.AboutCitations, _indexes.CitationSlots);
    }

    private ImageTable Appearances()
    {
        var papers = new int[_firstEntries[_firstEntries.Length - 1]];
        var next = new int?[papers.Length];
        for (var row = 0; row < _papers.Count; row++)
        {
            for (var i = 0; i < _papers[row].Count; i++)
            {
                var number = NumberOf(_papers[row][i]);
                papers[number] = row;
                next[number] = i + 1 < _papers[row].Count ? NumberOf(_papers[row][i + 1]) : null;
            }
        }

        return Pairs(CatalogTable.Appearances, AppearanceColumn.About, papers.Length, (row, cells) =>
        {
            cells[AppearanceColumn.Paper] = papers[row];
            cells[AppearanceColumn.Next] = next[row] ?? TableForm.Missing;
        });
    }

    private int NumberOf(EntryPlace place) => _firstEntries[place.Listing] + place.Entry;

    private static ImageTable Items(CatalogTable table, string about, EquatableArray<int> items) => new(
        (int)table, table.ToString(), about,
        new TableWriter(items.Count, 1, (row, cells) => cells[SlotColumn.Item] = items[row] < 0 ? TableForm.Missing : items[row]));

    private static ImageTable Pairs(CatalogTable table, string about, int rows, Action<int, long[]> fill) =>
        new((int)table, table.ToString(), about, new TableWriter(rows, 2, fill));
}
