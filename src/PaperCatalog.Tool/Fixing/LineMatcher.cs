namespace PaperCatalog.Tool.Fixing;

/// <summary>
/// Finds the lines that two texts share, in order: what is equal at both ends, then lines that stand once in each, and between two of these
/// the same again. It takes time about in proportion to the lines; what it overlooks is shown as removed and added.
/// </summary>
/// <param name="before">The lines of the one.</param>
/// <param name="after">The lines of the other.</param>
internal sealed class LineMatcher(IReadOnlyList<string> before, IReadOnlyList<string> after)
{
    private readonly List<(int Before, int After)> _pairs = [];

    /// <summary>The places of equal lines, in order.</summary>
    public IReadOnlyList<(int Before, int After)> Match()
    {
        var open = new Stack<(int Start, int End, int OtherStart, int OtherEnd)>();
        open.Push((0, before.Count, 0, after.Count));
        while (open.TryPop(out var range))
        {
            var (start, end, otherStart, otherEnd) = range;
            for (; start < end && otherStart < otherEnd && before[start] == after[otherStart]; start++, otherStart++)
                _pairs.Add((start, otherStart));
            for (; start < end && otherStart < otherEnd && before[end - 1] == after[otherEnd - 1]; end--, otherEnd--)
                _pairs.Add((end - 1, otherEnd - 1));
            if (start == end || otherStart == otherEnd)
                continue;
            var anchors = FindAnchors(start, end, otherStart, otherEnd);
            if (anchors.Count == 0)
                continue;
            var (from, otherFrom) = (start, otherStart);
            foreach (var (at, otherAt) in anchors)
            {
                _pairs.Add((at, otherAt));
                open.Push((from, at, otherFrom, otherAt));
                (from, otherFrom) = (at + 1, otherAt + 1);
            }

            open.Push((from, end, otherFrom, otherEnd));
        }

        _pairs.Sort();
        return _pairs;
    }

    /// <summary>The longest row, in both orders, of lines that stand once in each range.</summary>
    private List<(int Before, int After)> FindAnchors(int start, int end, int otherStart, int otherEnd)
    {
        var places = PlacesOfUnique(after, otherStart, otherEnd);
        List<(int Before, int After)> common =
        [
            .. PlacesOfUnique(before, start, end)
                .Where(line => line.Value >= 0 && places.GetValueOrDefault(line.Key, -1) >= 0)
                .Select(line => (line.Value, places[line.Key]))
                .Order(),
        ];
        return LongestRising(common);
    }

    private static Dictionary<string, int> PlacesOfUnique(IReadOnlyList<string> lines, int start, int end)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = start; i < end; i++)
        {
            if (!places.TryAdd(lines[i], i))
                places[lines[i]] = -1;
        }

        return places;
    }

    // By piles: the least end of a row of each length, and for each pair the one before it.
    private static List<(int Before, int After)> LongestRising(List<(int Before, int After)> pairs)
    {
        var (ends, piles, previous) = (new List<int>(), new List<int>(), new int[pairs.Count]);
        for (var i = 0; i < pairs.Count; i++)
        {
            var pile = ends.BinarySearch(pairs[i].After);
            pile = pile < 0 ? ~pile : pile;
            previous[i] = pile == 0 ? -1 : piles[pile - 1];
            if (pile == ends.Count)
            {
                ends.Add(0);
                piles.Add(0);
            }

            (ends[pile], piles[pile]) = (pairs[i].After, i);
        }

        var row = new List<(int, int)>();
        for (var i = piles.Count == 0 ? -1 : piles[^1]; i >= 0; i = previous[i])
            row.Add(pairs[i]);
        row.Reverse();
        return row;
    }
}
