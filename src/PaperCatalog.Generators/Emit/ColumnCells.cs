using System.Text;

namespace PaperCatalog.Generators.Emit;

/// <summary>The cells of a column in one part of a table, right-aligned as a person expects numbers to be.</summary>
internal sealed class ColumnCells
{
    private const long Missing = -1;

    // As many as a long has digits.
    private readonly char[] _digits = new char[19];
    private readonly string _name;
    private readonly long[] _values;
    private readonly int _width;

    /// <summary>The cells of <paramref name="column"/> from a row to the one before <paramref name="end"/>.</summary>
    public ColumnCells(TableColumn column, int start, int end)
    {
        _name = column.Name;
        _values = new long[end - start];
        var greatest = Missing;
        for (var i = 0; i < _values.Length; i++)
        {
            _values[i] = column.Values(start + i) ?? Missing;
            greatest = Math.Max(greatest, _values[i]);
        }

        IsBlank = greatest == Missing;
        _width = Math.Max(_name.Length, IsBlank ? 0 : _digits.Length - FormatDigits(greatest));
    }

    /// <summary>Whether no row has a value.</summary>
    public bool IsBlank { get; }

    /// <summary>Appends the column's name.</summary>
    public void AppendName(StringBuilder line) => line.Append(' ', _width - _name.Length).Append(_name);

    /// <summary>Appends a cell; <c>.</c> where there is no value.</summary>
    /// <param name="line">What it is appended to.</param>
    /// <param name="row">The row, from 0 in this part.</param>
    public void AppendCell(StringBuilder line, int row)
    {
        if (_values[row] == Missing)
        {
            line.Append(' ', _width - 1).Append('.');
            return;
        }

        var first = FormatDigits(_values[row]);
        line.Append(' ', _width - (_digits.Length - first)).Append(_digits, first, _digits.Length - first);
    }

    // By hand: a string for each of millions of cells would cost more than all else that is written.
    private int FormatDigits(long value)
    {
        var first = _digits.Length;
        do
        {
            _digits[--first] = (char)('0' + (value % 10));
            value /= 10;
        }
        while (value > 0);
        return first;
    }
}
