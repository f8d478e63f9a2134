namespace PaperCatalog.Format.Writing;

/// <summary>A column in one part of a table: how its cells are written so that they take the fewest signs.</summary>
internal sealed class ColumnWriter
{
    // What a growth may lengthen the first line by: in small tables it would take more room than it saves.
    private const int HeadRoom = 24;

    private readonly int _column;

    /// <summary>Looks at the values of a column.</summary>
    public ColumnWriter(long[][] values, int column)
    {
        _column = column;
        var (first, last, hasMissing) = (-1, -1, false);
        for (var row = 0; row < values.Length; row++)
        {
            hasMissing |= values[row][column] == TableForm.Missing;
            if (!IsValue(values[row][column]))
                continue;
            first = first < 0 ? row : first;
            last = row;
        }

        IsBlank = first < 0;
        if (IsBlank)
            return;

        (Width, Least) = Measure(values, 0, hasMissing);
        if (last == first)
            return;
        var growth = (long)Math.Round((values[last][column] - values[first][column]) / (double)(last - first));
        var (width, least) = Measure(values, growth, hasMissing);
        if ((Width - width) * values.Length > HeadRoom)
            (Width, Least, Growth) = (width, least, growth);
    }

    /// <summary>Whether no row has a value.</summary>
    public bool IsBlank { get; }

    /// <summary>The signs of a cell.</summary>
    public int Width { get; }

    /// <summary>What is added to a cell for each row before it in the part.</summary>
    public long Growth { get; }

    /// <summary>What is added to all cells.</summary>
    public long Least { get; }

    /// <summary>Writes the cell of a row; returns where the next one starts.</summary>
    public int Write(char[] text, int at, long[][] values, int row)
    {
        var value = values[row][_column];
        var cell = IsValue(value) ? (ulong)(value - Least - (Growth * row)) : 0;
        for (var place = Width - 1; place >= 0; place--)
            text[at++] = value == TableForm.Missing ? TableForm.Blank : Signs.At(cell, place);
        return at;
    }

    private static bool IsValue(long value) => value is not (TableForm.Missing or TableWriter.Any);

    private (int Width, long Least) Measure(long[][] values, long growth, bool hasMissing)
    {
        var (least, most) = (long.MaxValue, long.MinValue);
        for (var row = 0; row < values.Length; row++)
        {
            if (!IsValue(values[row][_column]))
                continue;
            var cell = values[row][_column] - (growth * row);
            least = Math.Min(least, cell);
            most = Math.Max(most, cell);
        }

        return (least == most && !hasMissing ? 0 : Signs.Length((ulong)(most - least)), least);
    }
}
