namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <summary>Finds the end of what stands in round brackets behind the text of a link, for all links of a text at once.</summary>
internal sealed class Brackets
{
    // Where they open, in order, and where each of them closes; -1 where it does not.
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly Stack<int> _open = new();

    /// <summary>Finds the brackets of a text that are in pairs.</summary>
    public void Find(ReadOnlySpan<byte> bytes)
    {
        _starts.Clear();
        _ends.Clear();
        _open.Clear();
        for (var at = 0; at < bytes.Length; at++)
        {
            var next = bytes.Slice(at).IndexOfAny((byte)'\\', (byte)'(', (byte)')');
            if (next < 0)
                break;
            at += next;
            if (bytes[at] == '\\')
                at++;
            else if (bytes[at] == '(')
                Open(at);
            else if (_open.Count > 0)
                _ends[_open.Pop()] = at;
        }
    }

    /// <summary>Where the bracket closes that opens at a place; -1 where none does.</summary>
    public int EndOf(int at) => _starts.BinarySearch(at) is >= 0 and var index ? _ends[index] : -1;

    private void Open(int at)
    {
        _open.Push(_starts.Count);
        _starts.Add(at);
        _ends.Add(-1);
    }
}
