using PaperCatalog.Errors;

namespace PaperCatalog.Tables;

/// <summary>Where the columns of one part of a table stand, read from its header line.</summary>
internal sealed class TableLayout
{
    private readonly int[] _ends;

    private TableLayout(int[] ends, int stride)
    {
        _ends = ends;
        Stride = stride;
    }

    /// <summary>The bytes of a line, its line feed included.</summary>
    public int Stride { get; }

    /// <summary>Where in a line the last digit of a column stands, or -1 where the table has no such column.</summary>
    public int End(int column) => _ends[column];

    /// <summary>Reads the header of a part.</summary>
    /// <param name="text">The part.</param>
    /// <param name="columns">The names of the columns that the table may have, in order.</param>
    /// <exception cref="InvalidOperationException">The header has another column.</exception>
    public static TableLayout Parse(ReadOnlySpan<byte> text, string[] columns)
    {
        var width = text.IndexOf((byte)'\n');
        var header = width < 0 ? text : text.Slice(0, width);
        var ends = new int[columns.Length];
        for (var i = 0; i < ends.Length; i++)
            ends[i] = -1;

        var column = -1;
        for (var at = 0; TryReadName(header, ref at, out var name);)
        {
            column = Find(columns, column + 1, name);
            if (column < 0)
                throw TableErrors.UnknownColumn(Texts.Utf8Text.Decode(header), string.Join(" ", columns));
            ends[column] = at - 1;
        }

        return new TableLayout(ends, header.Length + 1);
    }

    private static bool TryReadName(ReadOnlySpan<byte> header, ref int at, out ReadOnlySpan<byte> name)
    {
        while (at < header.Length && header[at] == ' ')
            at++;
        var start = at;
        while (at < header.Length && header[at] != ' ')
            at++;
        name = header.Slice(start, at - start);
        return !name.IsEmpty;
    }

    // A "+" belongs to the column just before it; any other name may skip columns that the table leaves out.
    private static int Find(string[] columns, int from, ReadOnlySpan<byte> name)
    {
        if (name.Length == 1 && name[0] == '+')
            return from < columns.Length && columns[from] == "+" ? from : -1;
        while (from < columns.Length && !Texts.Utf8Text.Equals(columns[from].AsSpan(), name))
            from++;
        return from < columns.Length ? from : -1;
    }
}
