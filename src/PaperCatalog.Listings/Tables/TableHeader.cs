using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Tables.Columns;
using PaperCatalog.Listings.Tables.Syntax;

namespace PaperCatalog.Listings.Tables;

/// <summary>The row at the top of a table that names its columns.</summary>
/// <param name="Line">The index of the line that it begins on.</param>
/// <param name="Row">What reads rows with its sign.</param>
/// <param name="Columns">The columns that it names.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="End">Where it ends.</param>
/// <param name="HasSpaces">Whether spaces stand behind its signs.</param>
internal sealed record TableHeader(int Line, TableRow Row, TableColumns Columns, IReadOnlyList<TableCell> Cells, int End, bool HasSpaces)
{
    // Some sites write above it what was looked for, and where.
    private const int MostRows = 4;

    // A header is no longer, and a text without line breaks may be.
    private const int MostBytes = 32_768;

    private static readonly char[] s_lineEnds = ['\n', '\r'];

    private static readonly byte[] s_signs = [(byte)'\t', (byte)',', (byte)';'];

    /// <summary>The header of a text; <see langword="null"/> where no row of the first few names columns of papers.</summary>
    public static TableHeader? Find(Utf8Text text, DirectiveMarker marker)
    {
        var rows = 0;
        for (var i = 0; i < text.LineCount && rows < MostRows; i++)
        {
            var line = WhiteSpace.Trim(text, text.GetLine(i));
            if (line.IsEmpty || TableComment.IsAt(text.Slice(line)) || marker.Find(text.Slice(line), out _) > 0)
                continue;
            if (Find(text, i) is { } header)
                return header;
            rows++;
        }

        return null;
    }

    /// <summary>Whether a row says the same as this one: tables were put together.</summary>
    public bool IsSame(Utf8Text text, IReadOnlyList<TableCell> cells)
    {
        if (cells.Count != Cells.Count)
            return false;
        for (var i = 0; i < cells.Count; i++)
        {
            if (!text.Slice(cells[i].Span).SequenceEqual(text.Slice(Cells[i].Span)))
                return false;
        }

        return true;
    }

    private static TableHeader? Find(Utf8Text text, int line)
    {
        TableHeader? best = null;
        var start = text.GetLine(line).Start;
        foreach (var sign in s_signs)
        {
            var row = new TableRow(text, sign);
            row.Read(start, Math.Min(text.Length, start + MostBytes));
            if (row.Break is not null || row.Cells.Count < 2)
                continue;
            TableCell[] cells = [.. row.Cells];
            var columns = TableColumns.Of([.. cells.Select(cell => NameOf(text, cell))]);
            if (columns.ArePapers && (best is null || columns.KnownCount > best.Columns.KnownCount))
                best = new TableHeader(line, row, columns, cells, row.End, row.HasSpaces);
        }

        return best;
    }

    /// <summary>The text of a cell, on one line.</summary>
    private static string NameOf(Utf8Text text, TableCell cell)
    {
        var name = text.GetString(cell.Span);
        return cell.IsQuoted
            ? string.Join(" ", name.Replace("\"\"", "\"").Split(s_lineEnds, StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()))
            : name;
    }
}
