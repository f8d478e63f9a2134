namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <summary>Finds the end of what stands in round brackets behind the text of a link, for all links of a text at once.</summary>
internal sealed class Brackets
{
    private readonly Dictionary<int, int> _ends = [];

    /// <summary>The brackets of a text that are in pairs.</summary>
    public static Brackets Of(ReadOnlySpan<byte> bytes)
    {
        var brackets = new Brackets();
        var open = new Stack<int>();
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] == '\\')
                at++;
            else if (bytes[at] == '(')
                open.Push(at);
            else if (bytes[at] == ')' && open.Count > 0)
                brackets._ends[open.Pop()] = at;
        }

        return brackets;
    }

    /// <summary>Where the bracket closes that opens at a place; -1 where none does.</summary>
    public int EndOf(int at) => _ends.TryGetValue(at, out var end) ? end : -1;
}
