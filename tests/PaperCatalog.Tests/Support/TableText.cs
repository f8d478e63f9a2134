using System.Text;

namespace PaperCatalog.Tests.Support;

/// <summary>Writes a table in the form that the generator gives it.</summary>
internal static class TableText
{
    public const int PartRows = 4096;

    /// <summary>The parts of a table. Columns that are blank in all rows of a part are left out of it.</summary>
    public static byte[][] Parts(string columns, IReadOnlyList<long?[]> rows) =>
        [.. rows.Chunk(PartRows).Select(part => Part(columns.Split(' '), part))];

    private static byte[] Part(string[] columns, long?[][] rows)
    {
        var kept = Enumerable.Range(0, columns.Length)
            .Where(column => rows.Any(row => row[column] is not null))
            .ToArray();
        var widths = kept.ToDictionary(column => column, column => rows.Max(row => $"{row[column]}".Length));
        var lines = new List<string> { Line(kept, widths, column => columns[column]) };
        foreach (var row in rows)
            lines.Add(Line(kept, widths, column => $"{row[column]}"));
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));

        string Line(int[] shown, Dictionary<int, int> cells, Func<int, string> text) => string.Join(
            ' ', shown.Select(column => text(column).PadLeft(Math.Max(cells[column], columns[column].Length))));
    }
}
