namespace PaperCatalog.Listings.Tables.Cells;

/// <summary>The items of a cell that is a list.</summary>
internal static class CellList
{
    private const string Brackets = "[]";

    /// <summary>
    /// What parts the items of a list: a semicolon, else a bar, else a line break, else 0. Items may have commas of their own.
    /// </summary>
    public static byte FindSign(ReadOnlySpan<byte> cell)
    {
        if (cell.IndexOf((byte)';') >= 0)
            return (byte)';';
        if (cell.IndexOf((byte)'|') >= 0)
            return (byte)'|';
        return cell.IndexOfAny((byte)'\n', (byte)'\r') >= 0 ? (byte)'\n' : (byte)0;
    }

    /// <summary>The items that a sign parts, without white space around them; none is empty.</summary>
    public static List<ByteSpan> Split(Utf8Text text, ByteSpan list, byte sign)
    {
        var items = new List<ByteSpan>();
        for (var at = list.Start; at <= list.End;)
        {
            var rest = text.Slice(ByteSpan.FromBounds(at, list.End));
            var next = sign == '\n' ? rest.IndexOfAny((byte)'\n', (byte)'\r') : rest.IndexOf(sign);
            var length = next < 0 ? rest.Length : next;
            var item = WhiteSpace.TrimLines(text, new ByteSpan(at, length));
            if (!item.IsEmpty)
                items.Add(item);
            at += length + 1;
        }

        return items;
    }

    /// <summary>
    /// The items of a list in the notation of Python or JSON, <c>['a', "b"]</c>, in a cell also with each quote twice;
    /// <see langword="null"/> where the cell is no such list.
    /// </summary>
    public static List<ByteSpan>? SplitBracketed(Utf8Text text, ByteSpan cell)
    {
        var bytes = text.Slice(cell);
        if (bytes.Length < Brackets.Length || bytes[0] != Brackets[0] || bytes[bytes.Length - 1] != Brackets[1])
            return null;
        var items = new List<ByteSpan>();
        for (var at = 1; at < bytes.Length - 1;)
        {
            if (bytes[at] is (byte)'"' or (byte)'\'')
            {
                var quote = bytes[at];
                var start = at;
                while (bytes[at] == quote && at < bytes.Length - 1)
                    at++;
                var isTwice = at - start == 2 && quote == '"';
                var length = bytes.Slice(at).IndexOf(isTwice ? "\"\""u8 : bytes.Slice(start, 1));
                if (length < 0)
                    return null;
                items.Add(WhiteSpace.TrimLines(text, new ByteSpan(cell.Start + at, length)));
                at += length + (isTwice ? 2 : 1);
            }
            else if (bytes[at] is (byte)',' or (byte)' ' or (byte)'\n' or (byte)'\r')
            {
                at++;
            }
            else
            {
                return null;
            }
        }

        return items.FindAll(item => !item.IsEmpty);
    }
}
