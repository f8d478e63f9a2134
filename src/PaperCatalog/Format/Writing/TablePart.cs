using System.Text;

namespace PaperCatalog.Format.Writing;

/// <summary>A part of a table as it is written.</summary>
/// <param name="head">The first line.</param>
/// <param name="rows">The other lines, with line feeds between them.</param>
/// <param name="lineLength">The signs of each of these but the last, which may have fewer.</param>
internal sealed class TablePart(char[] head, char[] rows, int lineLength)
{
    /// <summary>The number of lines.</summary>
    public int LineCount => rows.Length == 0 ? 1 : 2 + ((rows.Length - 1) / (lineLength + 1));

    /// <summary>Appends a line.</summary>
    public void AppendLine(StringBuilder text, int line)
    {
        if (line == 0)
            text.Append(head);
        else
            text.Append(rows, (line - 1) * (lineLength + 1), Math.Min(lineLength, rows.Length - ((line - 1) * (lineLength + 1))));
    }

    /// <summary>All lines, with a line feed between them.</summary>
    public override string ToString() =>
        new string(head) + (rows.Length == 0 ? "" : "\n" + new string(rows));
}
