using PaperCatalog.Errors;
using PaperCatalog.Texts;

namespace PaperCatalog.Tables;

/// <summary>Where the columns of one part of a table stand, read from its header line.</summary>
/// <remarks>
/// The first lookup in a process comes here, and each method that it calls must be compiled first: so there are few.
/// </remarks>
internal sealed class TableLayout
{
    /// <summary>Reads the header of a part.</summary>
    /// <param name="text">The part.</param>
    /// <param name="columns">The names of the columns that the table may have, in order, one space between them.</param>
    /// <exception cref="InvalidOperationException">The header has another column.</exception>
    public TableLayout(ReadOnlySpan<byte> text, string columns)
    {
        Ends = new int[columns.Length];
        var (column, name, at) = (0, 0, 0);
        for (; at < text.Length && text[at] != '\n'; at++)
        {
            if (text[at] == ' ')
                continue;
            var start = at;
            while (at < text.Length && text[at] > ' ')
                at++;

            // A "+" belongs to the column just before it; any other name may skip columns that the table leaves out.
            for (; !IsAt(columns, name, text.Slice(start, at - start)); column++)
            {
                name = columns.IndexOf(' ', name) + 1;
                if (name == 0 || text[start] == '+')
                    throw TableErrors.UnknownColumn(HeaderOf(text), columns);
            }

            Ends[column++] = at--;
            name = Math.Min(name + at - start + 2, columns.Length);
        }

        Stride = at + 1;
    }

    /// <summary>By column, where in a line it ends: after its last digit; 0 where the table has no such column.</summary>
    public int[] Ends { get; }

    /// <summary>The bytes of a line, its line feed included.</summary>
    public int Stride { get; }

    private static bool IsAt(string columns, int at, ReadOnlySpan<byte> name)
    {
        if (at + name.Length > columns.Length || (at + name.Length < columns.Length && columns[at + name.Length] != ' '))
            return false;
        for (var i = 0; i < name.Length; i++)
        {
            if (columns[at + i] != name[i])
                return false;
        }

        return true;
    }

    private static string HeaderOf(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOf((byte)'\n');
        return Utf8Text.Decode(length < 0 ? text : text.Slice(0, length));
    }
}
