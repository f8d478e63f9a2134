namespace PaperCatalog.Search;

/// <summary>Which papers name which, asked from either side.</summary>
internal sealed class NamedPapers
{
    // One of a pair in the high half, the other in the low one, both ways round, in order.
    private readonly long[] _pairs;

    private NamedPapers(long[] pairs)
    {
        _pairs = pairs;
    }

    /// <summary>Asks all papers once.</summary>
    /// <param name="count">The number of papers.</param>
    /// <param name="namedBy">The papers that one names.</param>
    public static NamedPapers Of(int count, Func<int, IEnumerable<int>> namedBy)
    {
        var pairs = new SortedSet<long>();
        for (var paper = 0; paper < count; paper++)
        {
            foreach (var other in namedBy(paper))
            {
                if (other == paper)
                    continue;
                pairs.Add(Pair(paper, other));
                pairs.Add(Pair(other, paper));
            }
        }

        return new NamedPapers([.. pairs]);
    }

    /// <summary>The papers that one names or that name it, in order.</summary>
    public IEnumerable<int> Of(int paper)
    {
        var at = Array.BinarySearch(_pairs, Pair(paper, 0));
        for (at = at < 0 ? ~at : at; at < _pairs.Length && _pairs[at] >> 32 == paper; at++)
            yield return (int)_pairs[at];
    }

    private static long Pair(int one, int other) => ((long)one << 32) | (uint)other;
}
