namespace PaperCatalog.Format;

/// <summary>Reads tables of <see cref="TableForm"/> in place: nothing is kept, since a span of a literal costs nothing to make.</summary>
/// <remarks>
/// The first lookup in a process comes here, and each method that it calls must be compiled or loaded first. So there are
/// few, and none of the framework's.
/// </remarks>
internal static class TableReader
{
    /// <summary>The number in a cell, or <see cref="TableForm.Missing"/>.</summary>
    /// <param name="part">The part that holds the row.</param>
    /// <param name="row">The row, counted through all parts.</param>
    /// <param name="column">The column.</param>
    public static long Read(ReadOnlySpan<byte> part, int row, int column)
    {
        if (part.IsEmpty)
            return TableForm.Missing;

        var columns = part[TableForm.ColumnCountAt] - TableForm.Zero;
        var numberLength = part[TableForm.NumberLengthAt] - TableForm.Zero;
        var directory = TableForm.RowCountAt + numberLength;
        if (column >= columns || part[directory + column] == TableForm.Blank)
            return TableForm.Missing;

        var growthLength = part[TableForm.GrowthLengthAt] - TableForm.Zero;
        var length = TableForm.EndLength + growthLength + numberLength;
        var first = directory + columns;
        var at = first + ((part[directory + column] - TableForm.Zero) * length);
        var start = at == first ? 0 : (int)Number(part, at - length, TableForm.EndLength);
        var width = (int)Number(part, at, TableForm.EndLength) - start;
        row &= TableForm.RowsPerPart - 1;
        var growth = Number(part, at + TableForm.EndLength, growthLength);
        var least = Number(part, at + TableForm.EndLength + growthLength, numberLength);
        var value = ((least >> 1) ^ -(least & 1)) + (((growth >> 1) ^ -(growth & 1)) * row);
        if (width == 0)
            return value;

        // The last cell ends where a row does; a line feed stands behind the descriptions and behind each line of rows.
        var rows = first + ((part[TableForm.DescriptionCountAt] - TableForm.Zero) * length) + 1;
        var rowWidth = (int)Number(part, rows - 1 - length, TableForm.EndLength);
        var shift = part[TableForm.LineShiftAt] - TableForm.Zero;
        var cell = rows + (row * rowWidth) + (row >> shift) + start;
        return part[cell] == TableForm.Blank ? TableForm.Missing : value + Number(part, cell, width);
    }

    /// <summary>The number of rows of a table, from its first part.</summary>
    public static int RowCount(ReadOnlySpan<byte> part) => part.IsEmpty
        ? 0
        : (int)Number(part, TableForm.RowCountAt, part[TableForm.NumberLengthAt] - TableForm.Zero);

    /// <summary>A number in signs.</summary>
    public static long Number(ReadOnlySpan<byte> part, int at, int length)
    {
        long number = 0;
        for (var end = at + length; at < end; at++)
            number = (number << TableForm.SignBits) | (uint)(part[at] - TableForm.Zero);
        return number;
    }
}
