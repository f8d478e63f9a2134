using PaperCatalog.Format;
using PaperCatalog.Generated;
using PaperCatalog.Texts;

namespace PaperCatalog.Tables;

/// <summary>The entries of a listing, read from its image.</summary>
/// <param name="source">The images.</param>
/// <param name="number">The number of the listing in its catalogue.</param>
internal partial class ListingTables(CatalogSource source, int number)
{
    // Racing threads may each make these; they are equal.
    private string? _path;
    private string[]? _fieldNames;

    /// <summary>The number of the listing in its catalogue.</summary>
    public virtual int Number => number;

    /// <summary>The path of the listing.</summary>
    public string Path => _path ??= Utf8Decoding.Decode(Part(ListingTable.Strings, 0).Slice(0, (int)Fact(FactColumn.PathLength)));

    /// <summary>When the listing was captured, <c>yyyymmdd</c>; negative where it is not known.</summary>
    public int CapturedOn => Date((int)Fact(FactColumn.CapturedOn));

    /// <summary>The number of rows of a table.</summary>
    public int RowCount(ListingTable table) => TableReader.RowCount(Part(table, 0));

    /// <summary>A number of an entry, or <see cref="TableForm.Missing"/>.</summary>
    public long Cell(int entry, int column) => Cell(ListingTable.Entries, entry, column);

    /// <summary>A number of another table's row, or <see cref="TableForm.Missing"/>.</summary>
    public long Cell(ListingTable table, int row, int column) => TableReader.Read(
        ImageReader.Part(source, ImageForm.FirstListing + number, (int)table, row >> TableForm.PartShift), row, column);

    /// <summary>A part of a table, and what lies behind it; an empty span where there is none.</summary>
    public ReadOnlySpan<byte> Part(ListingTable table, int part) => ImageReader.Part(source, ImageForm.FirstListing + number, (int)table, part);

    /// <summary>The name of a field that goes by the name that the listing gives it, by its number from 0.</summary>
    public string FieldName(int field) => (_fieldNames ??= ReadFieldNames())[field];

    /// <summary>The date of an entry, <c>yyyymmdd</c>; negative where it has none.</summary>
    public int Date(int entry, int column) => Date((int)Cell(entry, column));

    /// <summary>A text of an entry; an empty one counts as missing.</summary>
    public bool TryGetText(int entry, int column, out ReadOnlySpan<byte> text)
    {
        var cells = Part(ListingTable.Entries, entry >> TableForm.PartShift);
        var length = (int)TableReader.Read(cells, entry, column + 1);
        if (length <= 0)
        {
            text = default;
            return false;
        }

        var at = TableReader.Read(cells, entry, column);
        if (column == EntryColumn.ShortName)
        {
            // Of a title that is counted from its end of the decoded texts, the name's letters come later, and so lower.
            var title = TableReader.Read(cells, entry, EntryColumn.Title);
            at = title < 0 ? title - at : title + at;
        }

        text = Slice(cells, entry, at, length);
        return true;
    }

    /// <summary>A text of an entry out of a list of them.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="table">The table that the texts are in.</param>
    /// <param name="row">The row there.</param>
    public ReadOnlySpan<byte> Text(int entry, ListingTable table, int row)
    {
        var texts = Part(table, row >> TableForm.PartShift);
        return Slice(
            Part(ListingTable.Entries, entry >> TableForm.PartShift),
            entry,
            TableReader.Read(texts, row, TextColumn.At),
            (int)TableReader.Read(texts, row, TextColumn.Length));
    }

    private static int Date(int cell) => cell < 0 ? cell : DateCell.ToDate(cell);

    private long Fact(int column) => Cell(ListingTable.Facts, 0, column);

    private string[] ReadFieldNames()
    {
        var start = (int)(Fact(FactColumn.PathLength) + Math.Max(0, Fact(FactColumn.ResourceLength)));
        return Utf8Decoding.Decode(Part(ListingTable.Strings, 0).Slice(start)).Split('\n');
    }

    private ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> cells, int entry, long at, int length) => at < 0
        ? SliceDecoded((int)(TableReader.Read(cells, entry, EntryColumn.Decoded) - 1 - at), length)
        : SliceListing((int)(TableReader.Read(cells, entry, EntryColumn.At) + at), length);
}
