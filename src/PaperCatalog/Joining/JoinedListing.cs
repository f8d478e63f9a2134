using PaperCatalog.Generated;
using PaperCatalog.Tables;

namespace PaperCatalog.Joining;

/// <summary>A listing of a catalogue that is one of several: its papers may go on in the others.</summary>
/// <param name="tables">All of them.</param>
/// <param name="source">The images of its own.</param>
/// <param name="number">Its number there.</param>
/// <param name="firstListing">The number that the first listing of its own has among all.</param>
internal sealed class JoinedListing(JoinedTables tables, CatalogSource source, int number, int firstListing) : ListingTables(source, number)
{
    /// <inheritdoc/>
    public override int Number => firstListing + base.Number;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> KeyOf(int paper) =>
        tables.Works.KeyOf(tables.FirstPaperOf(Number) + paper) is { } given ? given : base.KeyOf(paper);

    /// <inheritdoc/>
    public override int PaperOf(int entry, out int home)
    {
        var row = RowOf(entry, out home);
        if (tables.Works.RootOf(row) is var root && root != row)
            home = tables.HomeOf(root);
        return root - tables.FirstPaperOf(home);
    }

    /// <inheritdoc/>
    public override int EntryAfter(int entry, out int listing)
    {
        var next = base.EntryAfter(entry, out listing);
        if (listing >= 0)
        {
            listing += firstListing;
            return next;
        }

        var row = tables.Works.NextOf(RowOf(entry, out _));
        if (row < 0)
            return -1;
        listing = tables.HomeOf(row);
        return tables.ListingAt(listing).FirstEntryOf(row - tables.FirstPaperOf(listing));
    }

    private int RowOf(int entry, out int home)
    {
        var paper = base.PaperOf(entry, out home);
        home += firstListing;
        return tables.FirstPaperOf(home) + paper;
    }
}
