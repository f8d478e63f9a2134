using PaperCatalog.Errors;
using PaperCatalog.Texts;

namespace PaperCatalog.Tables;

/// <summary>Where the columns of one part of a table stand, read from its header line.</summary>
/// <remarks>
/// The first lookup in a process comes here, and each method that it calls must be compiled or loaded first. So there are
/// few, and none of the framework's searches, which load the types of its vector code: that takes a millisecond.
/// </remarks>
internal sealed class TableLayout
{
    /// <summary>By column, where in a line it ends: after its last digit; 0 where the table has no such column.</summary>
    public readonly int[] Ends;

    /// <summary>The bytes of a line, its line feed included.</summary>
    public readonly int Stride;

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

            // A "+" belongs to the column just before it; any other name may skip columns that the table leaves out.
            var start = at;
            for (var isFound = false; !isFound; column++)
            {
                if (name > columns.Length || (text[start] == '+' && name < columns.Length && columns[name] != '+'))
                    throw TableErrors.UnknownColumn(HeaderOf(text), columns);

                at = start;
                while (name < columns.Length && columns[name] != ' ' && at < text.Length && columns[name] == text[at])
                    (name, at) = (name + 1, at + 1);
                isFound = (name == columns.Length || columns[name] == ' ') && (at == text.Length || text[at] <= ' ');
                while (name < columns.Length && columns[name] != ' ')
                    name++;
                name++;
            }

            Ends[column - 1] = at--;
        }

        Stride = at + 1;
    }

    private static string HeaderOf(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOf((byte)'\n');
        return Utf8Text.Decode(length < 0 ? text : text.Slice(0, length));
    }
}
