using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Tables.Cells;
using PaperCatalog.Listings.Tables.Columns;
using PaperCatalog.Listings.Tables.Syntax;

namespace PaperCatalog.Listings.Tables;

/// <summary>The cells of a row while the members of an entry take theirs. What nobody takes is left over, under the name of its column.</summary>
/// <param name="draft">The listing.</param>
/// <param name="columns">The columns of the table.</param>
internal sealed class TableValues(ListingDraft draft, TableColumns columns)
{
    private readonly bool[] _isTaken = new bool[columns.Count];
    private readonly int[] _numbers = new int[columns.Count];
    private IReadOnlyList<TableCell> _cells = [];

    /// <summary>Begins the next row.</summary>
    public void Begin(IReadOnlyList<TableCell> cells)
    {
        _cells = cells;
        Array.Clear(_isTaken, 0, _isTaken.Length);
    }

    /// <summary>The first cell that has something of a field and is not taken yet, and its column; the order of the columns counts.</summary>
    public TableCell? Find(TableField field, out int column)
    {
        foreach (var index in columns.Of(field))
        {
            column = index;
            if (IsLeft(index))
                return _cells[index];
        }

        column = -1;
        return null;
    }

    /// <summary>The cell of a column, unless it is empty or taken.</summary>
    public TableCell? At(int column) => IsLeft(column) ? _cells[column] : null;

    /// <summary>Takes a cell.</summary>
    public void Take(int column) => _isTaken[column] = true;

    /// <summary>Takes a cell, with those that say the same of its field.</summary>
    public void TakeSame(TableField field, int column)
    {
        Take(column);
        var text = draft.Text.Slice(_cells[column].Span);
        foreach (var index in columns.Of(field))
        {
            if (IsLeft(index) && draft.Text.Slice(_cells[index].Span).SequenceEqual(text))
                Take(index);
        }
    }

    /// <summary>The text of the cell of a field, on one line; <see langword="null"/> where there is none.</summary>
    public ByteSpan? TakeText(TableField field)
    {
        if (Find(field, out var column) is not { } cell)
            return null;
        TakeSame(field, column);
        return CellText.Read(draft, cell);
    }

    /// <summary>Adds what is left over.</summary>
    public void AddRest(EntryDraft entry)
    {
        for (var column = 0; column < _isTaken.Length; column++)
        {
            if (IsLeft(column) && !IsRowNumber(column))
                entry.AddField(NumberOf(column), CellText.Read(draft, _cells[column]));
        }
    }

    private bool IsLeft(int column) => column >= 0 && column < _cells.Count && !_isTaken[column] && !_cells[column].IsEmpty &&
        !CellText.SaysNothing(draft.Text.Slice(_cells[column].Span));

    private bool IsRowNumber(int column) =>
        columns.MayBeNumbers(column) && AsciiText.CountDigits(draft.Text.Slice(_cells[column].Span)) == _cells[column].Span.Length;

    private int NumberOf(int column)
    {
        // No field that goes by a name has the number 0.
        if (_numbers[column] == 0)
            _numbers[column] = draft.NumberOf(columns.FieldNameOf(column));
        return _numbers[column];
    }
}
