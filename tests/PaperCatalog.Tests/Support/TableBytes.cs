using System.Text;
using PaperCatalog.Format.Writing;

namespace PaperCatalog.Tests.Support;

/// <summary>Tables as the generated code has them.</summary>
internal static class TableBytes
{
    /// <summary>The parts of a table.</summary>
    public static byte[][] Of(TableWriter table) =>
        [.. Enumerable.Range(0, table.PartCount).Select(part => Encoding.UTF8.GetBytes(table.Write(part).ToString()))];

    /// <summary>The parts of a table whose rows are at hand.</summary>
    public static byte[][] Of(int columns, IReadOnlyList<long?[]> rows) => Of(Table(columns, rows));

    /// <summary>A table whose rows are at hand.</summary>
    public static TableWriter Table(int columns, IReadOnlyList<long?[]> rows) => new(rows.Count, columns, (row, cells) =>
    {
        for (var column = 0; column < columns; column++)
            cells[column] = rows[row][column] ?? cells[column];
    });
}
