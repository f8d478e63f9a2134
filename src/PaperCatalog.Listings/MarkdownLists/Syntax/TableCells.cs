namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <summary>Parts a row of a table into its cells.</summary>
internal static class TableCells
{
    /// <summary>The cells, without the white space around them. A sign that is escaped or stands in code parts none.</summary>
    public static List<ByteSpan> Read(Utf8Text text, ByteSpan row)
    {
        var cells = new List<ByteSpan>();
        var bytes = text.Slice(row);
        var start = bytes.Length > 0 && bytes[0] == '|' ? 1 : 0;
        for (var at = start; at < bytes.Length; at++)
        {
            if (bytes[at] == '\\')
            {
                at++;
            }
            else if (bytes[at] == '|')
            {
                cells.Add(WhiteSpace.Trim(text, ByteSpan.FromBounds(row.Start + start, row.Start + at)));
                start = at + 1;
            }
        }

        if (start < bytes.Length)
            cells.Add(WhiteSpace.Trim(text, ByteSpan.FromBounds(row.Start + start, row.End)));
        return cells;
    }
}
