namespace PaperCatalog.Tables;

/// <summary>
/// Reads numbers in place from a table of the generated code, which is text so that people can read it too.
/// </summary>
/// <remarks>
/// The form is described at <see cref="Generated.CatalogSource"/>. The text of a part is handed in with each call and
/// not kept: a span of a literal costs nothing to make and cannot be stored in an object. Kept is where the columns
/// are.
/// </remarks>
internal sealed class Table
{
    /// <summary>What <see cref="Read"/> gives for a blank cell and for a column that the table leaves out.</summary>
    public const long Missing = -1;

    /// <summary>A part has two to the power of this many rows, 4,096.</summary>
    public const int PartShift = 12;

    private const int RowMask = (1 << PartShift) - 1;

    private readonly string _columns;
    private TableLayout?[] _layouts = new TableLayout?[1];

    /// <summary>A table with some of the <paramref name="columns"/>, written as in a header line.</summary>
    public Table(string columns)
    {
        _columns = columns;
    }

    /// <summary>The part that holds a row.</summary>
    public static int PartOf(int row) => row >> PartShift;

    /// <summary>The number in a cell, 0 to 4,294,967,295, or <see cref="Missing"/>.</summary>
    /// <param name="text">The part that holds the row.</param>
    /// <param name="row">The row, counted through all parts.</param>
    /// <param name="column">The column, by its place among those given to the constructor.</param>
    public long Read(ReadOnlySpan<byte> text, int row, int column)
    {
        var part = PartOf(row);
        var layouts = _layouts;
        var layout = (part < layouts.Length ? layouts[part] : null) ?? AddLayout(text, part);

        var end = layout.Ends[column];
        if (end == 0)
            return Missing;

        // From the last digit back to the space or line feed before the first.
        var at = (((row & RowMask) + 1) * layout.Stride) + end - 1;
        var digit = (uint)(text[at] - '0');
        if (digit > 9)
            return Missing;

        long value = digit;
        for (long scale = 10; --at >= 0 && (digit = (uint)(text[at] - '0')) <= 9; scale *= 10)
            value += digit * scale;
        return value;
    }

    // Racing threads may each read the header, or drop a layout that another just added: it is then read once more.
    private TableLayout AddLayout(ReadOnlySpan<byte> text, int part)
    {
        var layout = new TableLayout(text, _columns);
        var layouts = _layouts;
        if (part >= layouts.Length)
            Array.Resize(ref layouts, Math.Max(part + 1, layouts.Length * 2));
        layouts[part] = layout;
        _layouts = layouts;
        return layout;
    }
}
