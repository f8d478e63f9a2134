namespace PaperCatalog.Listings.Foreign;

/// <summary>Tells tables, a row a line: by their header, or by rows that all have as many columns.</summary>
internal static class TableSigns
{
    private const int MaxRows = 40;

    private static readonly string[] s_headers =
    [
        "title", "titles", "paper", "name", "author", "authors", "abstract", "summary", "year", "date", "doi", "url", "link", "venue",
        "journal", "id", "key", "arxiv", "arxiv_id", "item type", "publication year", "document title", "citations", "keywords",
    ];

    /// <summary>The form of a text, if it is such.</summary>
    public static ForeignForm? Find(TextSample sample)
    {
        if (IsTable(sample, (byte)'\t', leastColumns: 2, leastRows: 2))
            return ForeignForm.Tsv;
        if (IsTable(sample, (byte)',', leastColumns: 3, leastRows: 4))
            return ForeignForm.Csv;
        if (IsTable(sample, (byte)';', leastColumns: 3, leastRows: 3))
            return ForeignForm.Csv;
        return IsTable(sample, (byte)'|', leastColumns: 3, leastRows: 3) ? ForeignForm.Table : null;
    }

    private static bool IsTable(TextSample sample, byte sign, int leastColumns, int leastRows)
    {
        var columns = CountColumns(sample[0], sign);
        if (columns < leastColumns)
            return false;
        if (sample.Count > 1 && IsHeader(sample[0], sign) && CountColumns(sample[1], sign) > 1)
            return true;
        var rows = Math.Min(sample.Count, MaxRows);
        for (var i = 1; i < rows; i++)
        {
            if (CountColumns(sample[i], sign) != columns || !HasTight(sample[i], sign))
                return false;
        }

        return rows >= leastRows;
    }

    /// <summary>Whether a sign stands without a space behind it: those of prose have one.</summary>
    private static bool HasTight(ReadOnlySpan<byte> row, byte sign)
    {
        for (var at = 0; at + 1 < row.Length; at++)
        {
            if (row[at] == sign && (row[at + 1] != ' ' || sign == '|'))
                return true;
        }

        return false;
    }

    /// <summary>Whether two columns at least are called as such columns are, or one of two.</summary>
    private static bool IsHeader(ReadOnlySpan<byte> row, byte sign)
    {
        var known = 0;
        for (var at = 0; at <= row.Length;)
        {
            var length = ColumnLength(row.Slice(at), sign);
            known += IsKnown(row.Slice(at, length)) ? 1 : 0;
            at += length + 1;
        }

        return known >= 2;
    }

    private static bool IsKnown(ReadOnlySpan<byte> cell)
    {
        while (cell.Length > 0 && cell[0] is (byte)'"' or (byte)' ')
            cell = cell.Slice(1);
        while (cell.Length > 0 && cell[cell.Length - 1] is (byte)'"' or (byte)' ')
            cell = cell.Slice(0, cell.Length - 1);
        foreach (var header in s_headers)
        {
            if (AsciiText.EqualsIgnoreCase(cell, header))
                return true;
        }

        return false;
    }

    private static int CountColumns(ReadOnlySpan<byte> row, byte sign)
    {
        var count = 0;
        for (var at = 0; at <= row.Length; count++)
            at += ColumnLength(row.Slice(at), sign) + 1;
        return count;
    }

    /// <summary>The length of the first column of a row; a sign in quotes parts none.</summary>
    private static int ColumnLength(ReadOnlySpan<byte> row, byte sign)
    {
        var isQuoted = row.Length > 0 && row[0] == '"';
        var at = isQuoted ? 1 : 0;
        for (; at < row.Length && (isQuoted || row[at] != sign); at++)
        {
            if (row[at] == '"')
                isQuoted = !isQuoted && row[0] == '"';
        }

        return at;
    }
}
