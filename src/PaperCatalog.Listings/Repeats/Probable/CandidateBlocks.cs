namespace PaperCatalog.Listings.Repeats.Probable;

/// <summary>Files of papers by key: those that share one are compared, and no others.</summary>
/// <remarks>
/// A file that is longer than the window is compared in the order of titles, each paper with the next ones only (the
/// sorted neighbourhood of Hernandez and Stolfo 1995), and a paper that was compared often enough rests. So the number of
/// comparisons is linear in that of the papers, whatever the titles.
/// </remarks>
internal sealed class CandidateBlocks
{
    /// <summary>How many comparisons a paper takes part in at most.</summary>
    public const int MostComparisons = 64;

    private const int Window = 8;

    // Few papers are compared with more.
    private const int PairsOfMost = 16;

    // Ten of the title, ten of each of two parts, and those of the abstract.
    private const int KeysOfMost = 42;

    // 2^64 divided by the golden ratio, odd: it spreads numbers (Knuth, The Art of Computer Programming, 6.4).
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly int[] _comparisons;
    private readonly List<ulong> _keys;

    // The rank of the paper in the order of titles, and as the lowest bit whether the key is of all of it.
    private readonly List<int> _members;

    /// <summary>Files for so many papers.</summary>
    public CandidateBlocks(int count)
    {
        _comparisons = new int[count];
        _keys = new List<ulong>(KeysOfMost * count);
        _members = new List<int>(KeysOfMost * count);
    }

    /// <summary>Files a paper.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="rank">The number of the paper in the order of titles.</param>
    /// <param name="isWhole">Whether the keys are of all of it. Two papers that share parts only are not compared.</param>
    public void Add(IReadOnlyList<ulong> keys, int rank, bool isWhole)
    {
        foreach (var key in keys)
        {
            _keys.Add(key);
            _members.Add((rank << 1) | (isWhole ? 1 : 0));
        }
    }

    /// <summary>The pairs of ranks to compare, nearly all of them once. To be asked for once.</summary>
    public IEnumerable<(int Left, int Right)> Pairs()
    {
        var (keys, members) = TakeShared();
        Array.Sort(keys, members);
        var seen = new ulong[SlotsFor(PairsOfMost * _comparisons.Length)];
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
                    if (IsToCompare(members[i], members[j], seen))
                        yield return (members[i] >> 1, members[j] >> 1);
                }
            }

            start = end;
        }
    }

    /// <summary>The keys that may be those of several papers, with their members: most keys are one paper's own.</summary>
    private (ulong[] Keys, int[] Members) TakeShared()
    {
        var slots = SlotsFor(_keys.Count);
        var isTaken = new bool[slots];
        var isShared = new bool[slots];
        foreach (var key in _keys)
        {
            var slot = Slot(key, slots);
            isShared[slot] |= isTaken[slot];
            isTaken[slot] = true;
        }

        var count = 0;
        foreach (var key in _keys)
            count += isShared[Slot(key, slots)] ? 1 : 0;
        var (keys, members) = (new ulong[count], new int[count]);
        for (var i = _keys.Count - 1; i >= 0; i--)
        {
            if (isShared[Slot(_keys[i], slots)])
                (keys[--count], members[count]) = (_keys[i], _members[i]);
        }

        return (keys, members);
    }

    private bool IsToCompare(int left, int right, ulong[] seen)
    {
        var (leftRank, rightRank) = (left >> 1, right >> 1);
        if (leftRank == rightRank || ((left | right) & 1) == 0 ||
            _comparisons[leftRank] >= MostComparisons || _comparisons[rightRank] >= MostComparisons)
        {
            return false;
        }

        // Papers that share one key share several. Only the last pair of a slot is remembered: a set of all pairs takes
        // longer than to compare one in a hundred of them again.
        var pair = ((ulong)leftRank << 32) | (uint)rightRank;
        ref var last = ref seen[Slot(pair, seen.Length)];
        if (last == pair)
            return false;
        last = pair;
        _comparisons[leftRank]++;
        _comparisons[rightRank]++;
        return true;
    }

    private static int SlotsFor(int count)
    {
        var slots = 1;
        while (slots < count)
            slots *= 2;
        return slots;
    }

    private static int Slot(ulong key, int slots) => (int)((key * Multiplier) >> 32) & (slots - 1);
}
