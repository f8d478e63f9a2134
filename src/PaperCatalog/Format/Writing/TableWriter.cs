namespace PaperCatalog.Format.Writing;

/// <summary>Writes tables of <see cref="TableForm"/>.</summary>
/// <param name="rows">The number of rows.</param>
/// <param name="columns">The number of columns.</param>
/// <param name="fill">Puts the values of a row into its cells, which are <see cref="TableForm.Missing"/> before.</param>
internal sealed class TableWriter(int rows, int columns, Action<int, long[]> fill)
{
    /// <summary>What a cell may hold that nobody reads: it takes the width that the others have.</summary>
    public const long Any = long.MinValue;

    // Rows as narrow as this share a line of about as many signs.
    private const int NarrowRow = 8;
    private const int LineLength = 128;

    /// <summary>The number of parts; none without rows.</summary>
    public int PartCount => TableForm.PartCount(rows);

    /// <summary>A part.</summary>
    public TablePart Write(int part)
    {
        var first = part << TableForm.PartShift;
        var values = new long[Math.Min(TableForm.RowsPerPart, rows - first)][];
        for (var row = 0; row < values.Length; row++)
        {
            values[row] = new long[columns];
            for (var column = 0; column < columns; column++)
                values[row][column] = TableForm.Missing;
            fill(first + row, values[row]);
        }

        var written = new ColumnWriter[columns];
        var (width, used) = (0, 0);
        for (var column = 0; column < columns; column++)
        {
            written[column] = new ColumnWriter(values, column);
            width += written[column].Width;
            used = written[column].IsBlank ? used : column + 1;
        }

        // Columns at the end that no row has a value in are left out: what a listing does not have takes no room.
        Array.Resize(ref written, used);

        var shift = 0;
        while (width is > 0 and <= NarrowRow && width << (shift + 1) <= LineLength)
            shift++;
        return new TablePart(WriteHead(written, shift), WriteRows(values, written, width, shift), width << shift);
    }

    private char[] WriteHead(ColumnWriter[] written, int shift)
    {
        var described = Array.FindAll(written, column => !column.IsBlank);
        var length = Signs.Length((ulong)rows);
        var growthLength = 0;
        foreach (var column in described)
        {
            length = Math.Max(length, Signs.Length(Signs.Zigzag(column.Least)));
            if (column.Growth != 0)
                growthLength = Math.Max(growthLength, Signs.Length(Signs.Zigzag(column.Growth)));
        }

        var head = new List<char>();
        Signs.Append(head, (ulong)length, 1);
        Signs.Append(head, (ulong)growthLength, 1);
        Signs.Append(head, (ulong)shift, 1);
        Signs.Append(head, (ulong)written.Length, 1);
        Signs.Append(head, (ulong)described.Length, 1);
        Signs.Append(head, (ulong)rows, length);
        var number = 0;
        foreach (var column in written)
            head.Add(column.IsBlank ? TableForm.Blank : (char)(TableForm.Zero + number++));

        var end = 0;
        foreach (var column in described)
        {
            Signs.Append(head, (ulong)(end += column.Width), TableForm.EndLength);
            Signs.Append(head, Signs.Zigzag(column.Growth), growthLength);
            Signs.Append(head, Signs.Zigzag(column.Least), length);
        }

        return [.. head];
    }

    private static char[] WriteRows(long[][] values, ColumnWriter[] written, int width, int shift)
    {
        if (width == 0)
            return [];
        var lines = ((values.Length - 1) >> shift) + 1;
        var text = new char[(values.Length * width) + lines - 1];
        var at = 0;
        for (var row = 0; row < values.Length; row++)
        {
            if (row > 0 && row >> shift != (row - 1) >> shift)
                text[at++] = '\n';
            foreach (var column in written)
                at = column.Write(text, at, values, row);
        }

        return text;
    }
}
