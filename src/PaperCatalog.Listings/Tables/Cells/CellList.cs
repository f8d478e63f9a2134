namespace PaperCatalog.Listings.Tables.Cells;

/// <summary>The items of a cell that is a list.</summary>
internal static class CellList
{
    /// <summary>
    /// What parts the items of a list: a line break where each has a mark, else a semicolon, a bar or a line break, else 0. Items may have
    /// commas of their own.
    /// </summary>
    public static byte FindSign(ReadOnlySpan<byte> cell)
    {
        if (IsMarked(cell))
            return (byte)'\n';
        if (cell.IndexOf((byte)';') >= 0)
            return (byte)';';
        if (cell.IndexOf((byte)'|') >= 0)
            return (byte)'|';
        return cell.IndexOfAny((byte)'\n', (byte)'\r') >= 0 ? (byte)'\n' : (byte)0;
    }

    /// <summary>The items that a sign parts, without white space and marks around them; none is empty.</summary>
    public static List<ByteSpan> Split(Utf8Text text, ByteSpan list, byte sign)
    {
        var items = new List<ByteSpan>();
        var isMarked = sign == '\n' && IsMarked(text.Slice(list));
        for (var at = list.Start; at <= list.End;)
        {
            var rest = text.Slice(ByteSpan.FromBounds(at, list.End));
            var next = sign == '\n' ? rest.IndexOfAny((byte)'\n', (byte)'\r') : rest.IndexOf(sign);
            var length = next < 0 ? rest.Length : next;
            var item = WhiteSpace.TrimLines(text, new ByteSpan(at, length));
            if (isMarked && IsMarked(text.Slice(item)))
                item = WhiteSpace.Trim(text, ByteSpan.FromBounds(item.Start + 1, item.End));
            if (!item.IsEmpty)
                items.Add(item);
            at += length + 1;
        }

        return items;
    }

    /// <summary>Whether a text begins with the mark of an item, as in a list of YAML: <c>- Ada Miller</c>.</summary>
    public static bool IsMarked(ReadOnlySpan<byte> text) => text.Length > 2 && text[0] is (byte)'-' or (byte)'*' && text[1] == (byte)' ';

    /// <summary>Whether a cell is a list in the notation of Python or JSON.</summary>
    public static bool IsBracketed(ReadOnlySpan<byte> cell) => cell.Length >= 2 && cell[0] == '[' && cell[cell.Length - 1] == ']';

    /// <summary>
    /// The items of such a list: its texts, <c>['a', "b"]</c>, in a cell also with each quote twice; of objects their names,
    /// <c>[{'id': 1, 'name': 'a'}]</c>.
    /// </summary>
    public static List<ByteSpan> SplitBracketed(Utf8Text text, ByteSpan cell)
    {
        var bytes = text.Slice(cell);
        var items = new List<ByteSpan>();
        var (hasObjects, isName) = (bytes.IndexOf((byte)'{') >= 0, false);
        for (var at = 1; TryFindText(bytes, ref at, out var start, out var length);)
        {
            var next = at;
            while (next < bytes.Length && bytes[next] == ' ')
                next++;
            var isKey = bytes[next] == ':';
            if (length > 0 && !isKey && (isName || !hasObjects))
                items.Add(WhiteSpace.TrimLines(text, new ByteSpan(cell.Start + start, length)));
            isName = isKey && bytes.Slice(start, length).SequenceEqual("name"u8);
        }

        return items.FindAll(item => !item.IsEmpty);
    }

    /// <summary>Finds the next text in quotes, and moves a place behind it.</summary>
    private static bool TryFindText(ReadOnlySpan<byte> list, ref int at, out int start, out int length)
    {
        (start, length) = (0, 0);
        var open = list.Slice(at).IndexOfAny((byte)'"', (byte)'\'');
        if (open < 0)
            return false;
        at += open;
        var quote = list[at] == '"' && at + 1 < list.Length && list[at + 1] == '"' ? "\"\""u8 : list.Slice(at, 1);
        start = at + quote.Length;
        length = list.Slice(start).IndexOf(quote);
        at = start + length + quote.Length;
        return length >= 0;
    }
}
