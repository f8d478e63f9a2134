using PaperCatalog.Format;
using PaperCatalog.Tables;
using PaperCatalog.Texts;

namespace PaperCatalog.Entries;

/// <summary>One paper as it stands in one listing: a row of the listing's tables.</summary>
internal readonly struct EntryCells(ListingTables listing, int row)
{
    /// <summary>The number of the listing.</summary>
    public int ListingNumber => listing.Number;

    /// <summary>The line that the entry starts at, from 1.</summary>
    public int Line => (int)listing.Cell(row, EntryColumn.Line);

    /// <summary>The date, <c>yyyymmdd</c>, where the entry has one.</summary>
    public int? Date => listing.Date(row, EntryColumn.Date) is >= 0 and var date ? date : null;

    /// <summary>How many authors the entry says there are, where it does.</summary>
    public int? AuthorCount => listing.Cell(row, EntryColumn.AuthorCount) is var more and not TableForm.Missing
        ? (int)Math.Min(more + Count(EntryColumn.Names), int.MaxValue)
        : null;

    /// <summary>
    /// A number, where the entry has it; one that no <see cref="int"/> holds is the largest that it does.
    /// </summary>
    public int? Number(int column) =>
        listing.Cell(row, column) is >= 0 and var number ? (int)Math.Min(number, int.MaxValue) : null;

    /// <summary>A text, where the entry has it.</summary>
    public bool TryGetText(int column, out ReadOnlySpan<byte> text) => listing.TryGetText(row, column, out text);

    /// <summary>The links of the abstract.</summary>
    public string[] Links() => Texts(EntryColumn.Links, ListingTable.Links);

    /// <summary>The names of the authors.</summary>
    public string[] Names() => Texts(EntryColumn.Names, ListingTable.Names);

    private string[] Texts(int column, ListingTable table)
    {
        var count = Count(column);
        if (count == 0)
            return [];
        var first = (int)listing.Cell(row, column);
        var texts = new string[count];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Utf8Decoding.Decode(listing.Text(row, table, first + i));
        return texts;
    }

    private int Count(int column) => Math.Max(0, (int)listing.Cell(row, column + 1));
}
