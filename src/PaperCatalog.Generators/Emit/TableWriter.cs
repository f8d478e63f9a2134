using System.Globalization;
using System.Text;

namespace PaperCatalog.Generators.Emit;

/// <summary>
/// Writes a table as the runtime library reads it: a line of column names, then rows of numbers of the same width, so that
/// a cell is found by its row and column. A person can read it too.
/// </summary>
internal static class TableWriter
{
    /// <summary>How many rows a part of a table has at most; the runtime library counts on it.</summary>
    public const int RowsPerPart = 4096;

    private const string Missing = ".";

    /// <summary>Writes a member that gives the parts of a table; nothing for a table without rows.</summary>
    public static void Write(CodeWriter code, string member, int rows, params TableColumn[] columns)
    {
        if (rows == 0)
            return;
        var parts = (rows + RowsPerPart - 1) / RowsPerPart;
        WriteMember(code, member, parts, part => Format(columns, part * RowsPerPart, Math.Min(rows, (part + 1) * RowsPerPart)));
    }

    /// <summary>Writes a member that gives the parts of a text of lines.</summary>
    public static void WriteMember(CodeWriter code, string member, int parts, Func<int, IEnumerable<string>> getLines)
    {
        var signature = $"protected override global::System.ReadOnlySpan<byte> {member}(int part)";
        code.Line();
        if (parts == 1)
        {
            WriteRaw(code, signature + " => ", getLines(0), ";");
            return;
        }

        code.Line(signature + " => part switch").Open();
        for (var part = 0; part < parts; part++)
            WriteRaw(code, part.ToString(CultureInfo.InvariantCulture) + " => ", getLines(part), ",");
        code.Line("_ => default,").Close(";");
    }

    private static void WriteRaw(CodeWriter code, string before, IEnumerable<string> lines, string after) =>
        code.Line(before + "\"\"\"").Indented(inner =>
        {
            foreach (var line in lines)
                inner.Line(line);
            inner.Line("\"\"\"u8" + after);
        });

    private static IEnumerable<string> Format(TableColumn[] columns, int start, int end)
    {
        var used = columns.Where(column => Enumerable.Range(start, end - start).Any(row => column.Values(row) is not null)).ToArray();
        var widths = Array.ConvertAll(used, column => GetWidth(column, start, end));
        yield return FormatRow(used, widths, column => column.Name);
        for (var row = start; row < end; row++)
            yield return FormatRow(used, widths, column => FormatCell(column, row));
    }

    private static int GetWidth(TableColumn column, int start, int end)
    {
        var width = column.Name.Length;
        for (var row = start; row < end; row++)
            width = Math.Max(width, FormatCell(column, row).Length);
        return width;
    }

    private static string FormatRow(TableColumn[] columns, int[] widths, Func<TableColumn, string> format)
    {
        var line = new StringBuilder();
        for (var i = 0; i < columns.Length; i++)
        {
            var cell = format(columns[i]);
            line.Append(' ', widths[i] - cell.Length + (i > 0 ? 1 : 0)).Append(cell);
        }

        return line.ToString();
    }

    private static string FormatCell(TableColumn column, int row) =>
        column.Values(row)?.ToString(CultureInfo.InvariantCulture) ?? Missing;
}
