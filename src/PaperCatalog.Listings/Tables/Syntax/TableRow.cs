namespace PaperCatalog.Listings.Tables.Syntax;

/// <summary>A row of a table: the cells that signs part, as RFC 4180 has them.</summary>
/// <remarks>
/// <code>
/// row  = cell { sign cell } ( line break | the end )
/// cell = quote { any but quote | quote quote } quote | { any but sign and line break }
/// </code>
/// One object reads all rows, one after the other. A reading goes on to the next quote at most where one is missing, and the
/// line of that quote ends any other reading too: all readings from whatever lines together are as long as the text.
/// </remarks>
/// <param name="text">The table.</param>
/// <param name="sign">What parts two cells: a comma, a semicolon or a tab.</param>
internal sealed class TableRow(Utf8Text text, byte sign)
{
    private readonly List<TableCell> _cells = [];

    /// <summary>The cells.</summary>
    public IReadOnlyList<TableCell> Cells => _cells;

    /// <summary>What parts two cells.</summary>
    public byte Sign => sign;

    /// <summary>Where the row ends, before its line break.</summary>
    public int End { get; private set; }

    /// <summary>
    /// The quote that closes a cell within it, or that no other one closes: then the row has no end to rely on.
    /// <see langword="null"/> where all are right.
    /// </summary>
    public ByteSpan? Break { get; private set; }

    /// <summary>The first cell that has one quote too many and none at its start; else <see langword="null"/>.</summary>
    public ByteSpan? OddQuote { get; private set; }

    /// <summary>Whether a space stands behind a sign, as in prose.</summary>
    public bool HasSpaces { get; private set; }

    /// <summary>Whether there is nothing in any cell.</summary>
    public bool IsEmpty => _cells.TrueForAll(cell => cell.IsEmpty);

    // Where no program puts cells in quotes, a title can begin with one.
    private bool IsTabbed => sign == '\t';

    /// <summary>Reads the row that begins at a place, up to its first wrong quote.</summary>
    public void Read(int start, int limit)
    {
        Begin();
        for (var at = start; ; at++)
        {
            if (!TryReadQuoted(ref at, limit))
            {
                if (Break is not null && !IsTabbed)
                    return;
                Break = null;
                ReadBare(ref at, limit);
            }

            End = at;
            if (at == limit || text.Bytes[at] != sign)
                return;
        }
    }

    /// <summary>Reads a row with a wrong quote as well as that goes; it ends before a place where the next one begins.</summary>
    public void ReadBroken(int start, int limit)
    {
        Begin();
        for (var at = start; ; at++)
        {
            if (!TryReadQuoted(ref at, limit) && (Break is null || !TryReadBroken(ref at, limit)))
                ReadBare(ref at, limit);
            End = at;
            if (at == limit || text.Bytes[at] != sign)
                return;
        }
    }

    private void Begin()
    {
        _cells.Clear();
        (Break, OddQuote, HasSpaces) = (null, null, false);
    }

    private bool TryReadQuoted(ref int at, int limit)
    {
        var open = SkipSpaces(at, limit);
        HasSpaces |= open > at && _cells.Count > 0;
        if (open == limit || text.Bytes[open] != '"')
            return false;
        for (var next = open + 1; ; next += 2)
        {
            var rest = text.Bytes.Slice(next, limit - next);
            var length = IsTabbed ? rest.IndexOfAny((byte)'"', sign) : rest.IndexOf((byte)'"');
            if (length < 0 || rest[length] == sign)
            {
                Break ??= new ByteSpan(open, 1);
                return false;
            }

            next += length;
            if (next + 1 < limit && text.Bytes[next + 1] == '"')
                continue;
            return TryClose(ref at, open, next, limit);
        }
    }

    private bool TryClose(ref int at, int open, int close, int limit)
    {
        var end = SkipSpaces(close + 1, limit);
        if (!IsCellEnd(end, limit))
        {
            Break ??= new ByteSpan(close, 1);
            return false;
        }

        _cells.Add(new TableCell(WhiteSpace.TrimLines(text, ByteSpan.FromBounds(open + 1, close)), IsQuoted: true));
        at = end;
        return true;
    }

    /// <summary>
    /// A cell whose closing quote is missing, or that has quotes of its own. A quote behind a sign opens the next cell; any other
    /// one is text where a closing one follows.
    /// </summary>
    private bool TryReadBroken(ref int at, int limit)
    {
        var open = SkipSpaces(at, limit);
        if (open == limit || text.Bytes[open] != '"')
            return false;
        for (var next = open + 1; ; next++)
        {
            var length = text.Bytes.Slice(next, limit - next).IndexOf((byte)'"');
            if (length < 0)
            {
                // With no other quote in it all is of the cell, up to the next row.
                return next == open + 1 && Close(ref at, open, limit, limit);
            }

            next += length;
            var isTwice = next > open + 1 && next + 1 < limit && text.Bytes[next + 1] == '"';
            var end = SkipSpaces(next + (isTwice ? 2 : 1), limit);
            if (next > open + 2 && text.Bytes[next - 1] == sign && (!isTwice || IsCellEnd(end, limit)))
                return Close(ref at, open, next - 1, next - 1);
            if (next > open + 1 && !isTwice && IsCellEnd(end, limit))
                return Close(ref at, open, next, end);
            next += isTwice ? 1 : 0;
        }
    }

    private bool Close(ref int at, int open, int close, int end)
    {
        _cells.Add(new TableCell(WhiteSpace.TrimLines(text, ByteSpan.FromBounds(open + 1, close)), IsQuoted: true));
        at = end;
        return true;
    }

    private void ReadBare(ref int at, int limit)
    {
        var rest = text.Bytes.Slice(at, limit - at);
        var length = rest.IndexOfAny(sign, (byte)'\n', (byte)'\r') is >= 0 and var end ? end : rest.Length;
        var cell = WhiteSpace.Trim(text, new ByteSpan(at, length));
        if (!IsTabbed && HasOddQuote(text.Slice(cell)))
        {
            OddQuote ??= cell;
            if (text.Bytes[cell.End - 1] == '"')
                cell = cell with { Length = cell.Length - 1 };
        }

        _cells.Add(new TableCell(cell, IsQuoted: false));
        at += length;
    }

    private static bool HasOddQuote(ReadOnlySpan<byte> cell)
    {
        var count = 0;
        for (int at = 0, next; at < cell.Length && (next = cell.Slice(at).IndexOf((byte)'"')) >= 0; at += next + 1)
            count++;
        return count % 2 == 1;
    }

    private bool IsCellEnd(int at, int limit) => at == limit || text.Bytes[at] == sign || text.Bytes[at] is (byte)'\n' or (byte)'\r';

    private int SkipSpaces(int at, int limit)
    {
        while (at < limit && text.Bytes[at] == ' ')
            at++;
        return at;
    }
}
