using PaperCatalog.Tables;

namespace PaperCatalog.Generated;

/// <content>The cells of the tables.</content>
public abstract partial class ListingSource
{
    private const int SliceAt = 0;
    private const int SliceLength = 1;

    private readonly Table _entries = new(EntryColumn.All);
    private readonly Table _links = new("at +");
    private readonly Table _names = new("at +");
    private readonly Table _checksums = new("checksum");

    /// <summary>The path of the listing.</summary>
    internal string ListingPath => Path;

    /// <summary>When the listing was captured, if it is known.</summary>
    internal PaperDate? Captured => CapturedOn is { } text ? PaperDate.FromIso(text) : null;

    /// <summary>A number of an entry, or <see cref="Table.Missing"/>.</summary>
    internal long Cell(int entry, int column) => _entries.Read(Entries(Table.PartOf(entry)), entry, column);

    /// <summary>A text of an entry; an empty one counts as missing.</summary>
    internal bool TryGetText(int entry, int column, out ReadOnlySpan<byte> text)
    {
        var rows = Entries(Table.PartOf(entry));
        var at = _entries.Read(rows, entry, column);
        var length = _entries.Read(rows, entry, column + 1);
        text = at >= 0 && length > 0 ? Slice(at, (int)length) : default;
        return !text.IsEmpty;
    }

    /// <summary>The link at a row.</summary>
    internal ReadOnlySpan<byte> Link(int row) => Slice(_links, Links(Table.PartOf(row)), row);

    /// <summary>The author's name at a row.</summary>
    internal ReadOnlySpan<byte> Name(int row) => Slice(_names, Names(Table.PartOf(row)), row);

    /// <summary>The checksum of a block of the text.</summary>
    internal long Checksum(int block) => _checksums.Read(Checksums(Table.PartOf(block)), block, 0);

    private ReadOnlySpan<byte> Slice(Table table, ReadOnlySpan<byte> rows, int row) =>
        Slice(table.Read(rows, row, SliceAt), (int)table.Read(rows, row, SliceLength));
}
