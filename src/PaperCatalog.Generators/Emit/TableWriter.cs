using System.Globalization;

namespace PaperCatalog.Generators.Emit;

/// <summary>
/// Writes a table as the runtime library reads it: a line of column names, then rows of numbers of the same width, so that
/// a cell is found by its row and column. A person can read it too.
/// </summary>
internal static class TableWriter
{
    /// <summary>How many rows a part of a table has at most; the runtime library counts on it.</summary>
    public const int RowsPerPart = 4096;

    /// <summary>Writes a member that gives the parts of a table; nothing for a table without rows.</summary>
    public static void Write(CodeWriter code, string member, int rows, params TableColumn[] columns)
    {
        if (rows == 0)
            return;
        var parts = (rows + RowsPerPart - 1) / RowsPerPart;
        WriteMember(
            code,
            member,
            parts,
            (inner, part) => WriteRows(inner, columns, part * RowsPerPart, Math.Min(rows, (part + 1) * RowsPerPart)));
    }

    /// <summary>Writes a member that gives the parts of a text of lines.</summary>
    /// <remarks>
    /// Each of several parts is a member of its own. The compiler makes an object of every byte of a literal and keeps those
    /// of a member until it is compiled: with all parts of a table in one, 100,000 papers took it 2 GB more.
    /// </remarks>
    public static void WriteMember(CodeWriter code, string member, int parts, Action<CodeWriter, int> writeLines)
    {
        var signature = $"protected override {ClassFrame.Bytes} {member}(int part) => ";
        code.Line();
        if (parts == 1)
        {
            WriteRaw(code, signature, 0, writeLines);
            return;
        }

        code.Line(signature + "part switch").Open();
        for (var part = 0; part < parts; part++)
            code.Line($"{Number(part)} => {member}{Number(part)},");
        code.Line("_ => default,").Close(";");
        for (var part = 0; part < parts; part++)
        {
            code.Line();
            WriteRaw(code, $"private static {ClassFrame.Bytes} {member}{Number(part)} => ", part, writeLines);
        }
    }

    private static string Number(int part) => part.ToString(CultureInfo.InvariantCulture);

    private static void WriteRaw(CodeWriter code, string signature, int part, Action<CodeWriter, int> writeLines) =>
        code.Line(signature + "\"\"\"").Indented(inner =>
        {
            writeLines(inner, part);
            inner.Line("\"\"\"u8;");
        });

    private static void WriteRows(CodeWriter code, TableColumn[] columns, int start, int end)
    {
        var used = columns.Select(column => new ColumnCells(column, start, end)).Where(column => !column.IsBlank).ToArray();
        WriteRow(code, used, static (column, line, _) => column.AppendName(line), 0);
        for (var row = 0; row < end - start; row++)
            WriteRow(code, used, static (column, line, row) => column.AppendCell(line, row), row);
    }

    private static void WriteRow(
        CodeWriter code, ColumnCells[] columns, Action<ColumnCells, System.Text.StringBuilder, int> append, int row)
    {
        var line = code.BeginLine();
        for (var i = 0; i < columns.Length; i++)
        {
            if (i > 0)
                line.Append(' ');
            append(columns[i], line, row);
        }

        code.EndLine();
    }
}
