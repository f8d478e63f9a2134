namespace PaperCatalog.Listings.Repeats;

/// <summary>Files of papers by key: those that share one are compared, and no others.</summary>
/// <remarks>
/// A file that is longer than the window is compared in order of titles, each paper with the next ones only (the sorted
/// neighbourhood of Hernandez and Stolfo 1995), and a paper that was compared often enough rests. So the number of
/// comparisons is linear in that of the papers, whatever the titles.
/// </remarks>
internal sealed class CandidateBlocks
{
    /// <summary>How many of the next papers in a file one is compared with.</summary>
    public const int Window = 8;

    /// <summary>How many comparisons with earlier and with later papers one has at most.</summary>
    public const int MostComparisons = 64;

    private readonly List<ulong> _keys = [];

    // The rank of the paper in the order of titles, and as the lowest bit whether the key is of the whole title.
    private readonly List<int> _members = [];

    /// <summary>Files a paper.</summary>
    /// <param name="key">The key.</param>
    /// <param name="rank">The number of the paper in the order of titles.</param>
    /// <param name="isWhole">Whether the key is of all of it. Papers of which it is a part only are not compared.</param>
    public void Add(ulong key, int rank, bool isWhole)
    {
        _keys.Add(key);
        _members.Add((rank << 1) | (isWhole ? 1 : 0));
    }

    /// <summary>The pairs of ranks to compare, the lower first, each once.</summary>
    public IEnumerable<(int Left, int Right)> Pairs(int count)
    {
        var (keys, members) = (_keys.ToArray(), _members.ToArray());
        Array.Sort(keys, members);
        var (seen, comparisons) = (new HashSet<long>(), new int[count]);
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
                end++;
            Array.Sort(members, start, end - start);
            for (var i = start; i < end; i++)
            {
                for (var j = i + 1; j < end && j <= i + Window; j++)
                {
                    var (left, right) = (members[i] >> 1, members[j] >> 1);
                    if (left == right || ((members[i] | members[j]) & 1) == 0)
                        continue;
                    if (comparisons[left] >= MostComparisons || comparisons[right] >= MostComparisons)
                        continue;
                    if (!seen.Add(((long)left << 32) | (uint)right))
                        continue;
                    comparisons[left]++;
                    comparisons[right]++;
                    yield return (left, right);
                }
            }

            start = end;
        }
    }
}
