using PaperCatalog.Listings.Tables.Syntax;

namespace PaperCatalog.Listings.Records;

/// <summary>A record while its lines come in: values by the numbers of their labels.</summary>
/// <param name="firstColumn">The number of its first label.</param>
internal sealed class LabelledRecord(int firstColumn)
{
    private readonly List<(int Column, ByteSpan Value)> _values = [];
    private readonly List<int> _lines = [];

    /// <summary>The number of its first label.</summary>
    public int FirstColumn => firstColumn;

    /// <summary>The number of the label that came last.</summary>
    public int LastColumn => _values[_values.Count - 1].Column;

    /// <summary>Its lines, in order.</summary>
    public IReadOnlyList<int> Lines => _lines;

    /// <summary>Its values, in order, with the numbers of their labels.</summary>
    public IReadOnlyList<(int Column, ByteSpan Value)> Values => _values;

    /// <summary>Whether it has a label.</summary>
    public bool Has(int column)
    {
        foreach (var value in _values)
        {
            if (value.Column == column)
                return true;
        }

        return false;
    }

    /// <summary>Adds a line with a label.</summary>
    public void Add(int line, int column, ByteSpan value)
    {
        _lines.Add(line);
        _values.Add((column, value));
    }

    /// <summary>Adds a line that goes on with the value above it.</summary>
    public void GoOn(int line, ByteSpan text)
    {
        _lines.Add(line);
        var (column, value) = _values[_values.Count - 1];
        _values[_values.Count - 1] = (column, value.IsEmpty ? text : ByteSpan.FromBounds(value.Start, text.End));
    }

    /// <summary>Its values as the cells of a row.</summary>
    /// <param name="text">The text.</param>
    /// <param name="count">How many labels there are.</param>
    public TableCell[] ToCells(Utf8Text text, int count)
    {
        var cells = new TableCell[count];
        foreach (var (column, value) in _values)
            cells[column] = new TableCell(value, IsQuoted: text.Slice(value).IndexOfAny((byte)'\n', (byte)'\r') >= 0);
        return cells;
    }
}
