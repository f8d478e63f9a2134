using PaperCatalog.Listings.Tables.Columns;
using PaperCatalog.Listings.Tables.Syntax;

namespace PaperCatalog.Listings.Tables;

/// <summary>Tells whether the names of a table stand as in an index, <c>Miller, Ada</c>, so that no comma is between two people.</summary>
internal static class NameOrder
{
    private const int MostRows = 40;

    /// <summary>Whether they do: its program writes them so, or one of the first rows has semicolons between such names.</summary>
    /// <param name="text">The table.</param>
    /// <param name="header">Its header.</param>
    /// <param name="isRow">Whether a row begins on a line.</param>
    public static bool IsIndexed(Utf8Text text, TableHeader header, Func<int, bool> isRow)
    {
        if (header.Columns.HaveIndexedNames)
            return true;
        var row = new TableRow(text, header.Row.Sign);
        var line = text.GetLineIndex(header.End) + 1;
        for (var rows = 0; line < text.LineCount && rows < MostRows; rows++)
        {
            if (!isRow(line))
            {
                line++;
                continue;
            }

            row.Read(text.GetLine(line).Start, text.Length);
            if (row.Break is not null)
                return false;
            if (IsIndexed(text, header.Columns.Of(TableField.Authors), row.Cells))
                return true;
            line = text.GetLineIndex(row.End) + 1;
        }

        return false;
    }

    private static bool IsIndexed(Utf8Text text, int[] columns, IReadOnlyList<TableCell> cells)
    {
        foreach (var column in columns)
        {
            if (column < cells.Count && text.Slice(cells[column].Span) is var names && names.IndexOf((byte)';') >= 0 && names.IndexOf((byte)',') >= 0)
                return true;
        }

        return false;
    }
}
