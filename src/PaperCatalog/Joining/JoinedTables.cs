using System.Runtime.CompilerServices;
using PaperCatalog.Collections;
using PaperCatalog.Tables;

namespace PaperCatalog.Joining;

/// <summary>The papers of several catalogues: listings and rows are numbered through all of them.</summary>
internal sealed class JoinedTables : CatalogTables
{
    private readonly ImageTables[] _parts;
    private readonly ListingTables?[] _listings;

    // For each part the number of its first listing, and for each listing the row of its first paper; then how many there are.
    private readonly int[] _firstListings;
    private readonly int[] _firstPapers;

    private JoinedWorks? _works;

    /// <summary>The papers of some catalogues.</summary>
    public JoinedTables(ImageTables[] parts)
    {
        _parts = parts;
        _firstListings = new int[parts.Length + 1];
        var papers = new List<int>();
        var rows = 0;
        for (var part = 0; part < parts.Length; part++)
        {
            _firstListings[part + 1] = _firstListings[part] + parts[part].ListingCount;
            for (var listing = 0; listing < parts[part].ListingCount; listing++)
                papers.Add(rows + parts[part].FirstPaperOf(listing));
            rows += parts[part].RowCount;
        }

        papers.Add(rows);
        _firstPapers = papers.ToArray();
        _listings = new ListingTables?[_firstPapers.Length - 1];
    }

    /// <summary>Which papers are of one work, worked out on first use.</summary>
    public JoinedWorks Works => _works ?? Join();

    /// <inheritdoc/>
    public override int PaperCount => Works.Count;

    /// <inheritdoc/>
    public override int RowCount => _firstPapers[_firstPapers.Length - 1];

    /// <inheritdoc/>
    public override int ListingCount => _listings.Length;

    /// <inheritdoc/>
    public override int RowAt(int index) => Works.RowAt(index);

    /// <inheritdoc/>
    public override bool IsPaper(int row) => Works.RootOf(row) == row;

    /// <inheritdoc/>
    public override ListingTables ListingAt(int number) => _listings[number] ?? Once.Keep(ref _listings[number], MakeListing(number));

    /// <inheritdoc/>
    public override int FirstPaperOf(int listing) => _firstPapers[listing];

    /// <summary>The row of the first paper of a part.</summary>
    public int FirstRowOf(int part) => _firstPapers[_firstListings[part]];

    private JoinedListing MakeListing(int number)
    {
        var part = 0;
        while (_firstListings[part + 1] <= number)
            part++;
        return new JoinedListing(this, _parts[part].Source, number - _firstListings[part], _firstListings[part]);
    }

    // Once: it reads all titles and identifiers.
    [MethodImpl(MethodImplOptions.Synchronized)]
    private JoinedWorks Join() => _works ??= new WorkJoiner(_parts, Array.ConvertAll(Enumerable.Range(0, _parts.Length).ToArray(), FirstRowOf), RowCount).Join();
}
