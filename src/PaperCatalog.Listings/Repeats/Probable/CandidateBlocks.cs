using System.Runtime.CompilerServices;
using PaperCatalog.Listings.Merging;

namespace PaperCatalog.Listings.Repeats.Probable;

/// <summary>Files of papers by key: those that share one are compared, and no others.</summary>
/// <remarks>
/// A file that is longer than the window is compared in the order of titles, each paper with the next ones only (the
/// sorted neighbourhood of Hernandez and Stolfo 1995), and a paper that was compared often enough rests. So the number of
/// comparisons is linear in that of the papers, whatever the titles. Where more papers than that share the text of an abstract,
/// each is compared with the first of them, which it would be reported against, and with the next in the order of titles: it
/// is filed under twelve keys of the abstract, and so meets others there. What is not compared is counted.
/// </remarks>
internal sealed class CandidateBlocks
{
    /// <summary>How many comparisons a paper takes part in at most.</summary>
    public const int MostComparisons = 64;

    private const int Window = 8;
    private const int WindowOfCrowd = 1;
    private const int MostInCrowd = 8;

    // Few papers are compared with more.
    private const int PairsOfMost = 16;

    // Ten of the title, ten of each of two parts, and those of the abstract.
    private const int KeysOfMost = 42;

    // Of a title without parts, an abstract and an identifier.
    private const int KeysOfPlain = 24;

    private const int BitsOfSlot = 2;
    private const int SlotsOfByte = 4;
    private const int IsTaken = 1;
    private const int IsShared = 2;

    // 2^64 divided by the golden ratio, odd: it spreads numbers (Knuth, The Art of Computer Programming, 6.4).
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly int[] _byTitle;
    private readonly int[] _comparisons;

    // Two bits for each of many slots: whether a key falls in it, and whether several do.
    private readonly byte[] _taken;
    private readonly int _slots;

    private ulong[] _keys;

    // The rank of the paper in the order of titles, and as the lowest bit whether the key is of all of it.
    private int[] _members;
    private int _count;

    /// <summary>Files for papers.</summary>
    /// <param name="byTitle">The numbers of the papers in the order of titles.</param>
    public CandidateBlocks(int[] byTitle)
    {
        var count = byTitle.Length;
        _byTitle = byTitle;
        _comparisons = new int[count];
        _slots = SlotsFor(KeysOfMost * count);
        _taken = new byte[(_slots / SlotsOfByte) + 1];
        _keys = new ulong[(KeysOfPlain * count) + 1];
        _members = new int[_keys.Length];
    }

    /// <summary>How many times two papers share a key and are not compared for it, once all pairs were asked for.</summary>
    public long LeftOut { get; private set; }

    /// <summary>Files a paper.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="rank">The number of the paper in the order of titles.</param>
    /// <param name="isWhole">Whether the keys are of all of it. Two papers that share parts only are not compared.</param>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    public void Add(ReadOnlySpan<ulong> keys, int rank, bool isWhole)
    {
        if (_count + keys.Length > _keys.Length)
            Grow(_count + keys.Length);
        foreach (var key in keys)
        {
            var slot = Slot(key, _slots);
            ref var taken = ref _taken[slot / SlotsOfByte];
            var shift = BitsOfSlot * (slot % SlotsOfByte);
            taken |= (byte)((taken >> shift & IsTaken) == 0 ? IsTaken << shift : IsShared << shift);
            _keys[_count] = key;
            _members[_count++] = (rank << 1) | (isWhole ? 1 : 0);
        }
    }

    /// <summary>The pairs of ranks to compare, nearly all of them once. To be asked for once.</summary>
    public IEnumerable<(int Left, int Right)> Pairs()
    {
        var (keys, members) = TakeShared();
        KeySort.Sort(ref keys, ref members);
        var seen = new ulong[SlotsFor(PairsOfMost * _comparisons.Length)];
        for (var start = 0; start < keys.Length;)
        {
            var end = EndOfFile(keys, start);
            if (end - start == 1)
            {
                start = end;
                continue;
            }

            SortNearlySorted(members, start, end);
            var isCrowd = end - start > Window && BlockKeys.IsOfAbstract(keys[start]);
            var first = isCrowd ? FindFirst(members, start, end) : -1;
            LeftOut += CountPairs(members, start, end);
            for (var i = start; i < end; i++)
            {
                var last = Math.Min(end - 1, i + (isCrowd ? WindowOfCrowd : Window));
                for (var j = i + 1; j <= last; j++)
                {
                    if (IsToCompare(members[i], members[j], isCrowd ? MostInCrowd : MostComparisons, seen))
                        yield return (members[i] >> 1, members[j] >> 1);
                }

                if (first >= 0 && IsToCompareWithFirst(members[i], first, seen))
                    yield return (members[i] >> 1, first >> 1);
            }

            start = end;
        }
    }

    /// <summary>The keys that may be those of several papers, with their members: most keys are one paper's own.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    private (ulong[] Keys, int[] Members) TakeShared()
    {
        var count = 0;
        for (var i = 0; i < _count; i++)
        {
            if (!IsInSharedSlot(_keys[i]))
                continue;
            _keys[count] = _keys[i];
            _members[count++] = _members[i];
        }

        var (keys, members) = (new ulong[count], new int[count]);
        Array.Copy(_keys, keys, count);
        Array.Copy(_members, members, count);
        (_keys, _members, _count) = ([], [], 0);
        return (keys, members);
    }

    private bool IsInSharedSlot(ulong key)
    {
        var slot = Slot(key, _slots);
        return (_taken[slot / SlotsOfByte] >> (BitsOfSlot * (slot % SlotsOfByte)) & IsShared) != 0;
    }

    private void Grow(int least)
    {
        var length = Math.Max(least, _keys.Length + (_keys.Length / 2));
        Array.Resize(ref _keys, length);
        Array.Resize(ref _members, length);
    }

    [MethodImpl(HotLoop.OptimisedAtOnce)]
    private static int EndOfFile(ulong[] keys, int start)
    {
        var end = start + 1;
        while (end < keys.Length && keys[end] == keys[start])
            end++;
        return end;
    }

    /// <summary>Sorts members that were filed in order but for the parts of a paper, which come before all of it.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    private static void SortNearlySorted(int[] members, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            var member = members[i];
            var at = i;
            for (; at > start && members[at - 1] > member; at--)
                members[at] = members[at - 1];
            members[at] = member;
        }
    }

    /// <summary>The member whose paper comes first in the catalogue.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    private int FindFirst(int[] members, int start, int end)
    {
        var first = members[start];
        for (var i = start + 1; i < end; i++)
            first = _byTitle[members[i] >> 1] < _byTitle[first >> 1] ? members[i] : first;
        return first;
    }

    /// <summary>How many pairs of members there are that do not share parts only.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    private static long CountPairs(int[] members, int start, int end)
    {
        long count = end - start, parts = 0;
        for (var i = start; i < end; i++)
            parts += (members[i] & 1) == 0 ? 1 : 0;
        return ((count * (count - 1)) - (parts * (parts - 1))) / 2;
    }

    [MethodImpl(HotLoop.OptimisedAtOnce)]
    private bool IsToCompare(int left, int right, int most, ulong[] seen)
    {
        var (leftRank, rightRank) = (left >> 1, right >> 1);
        if (((left | right) & 1) == 0)
            return false;
        if (leftRank == rightRank)
        {
            LeftOut--;
            return false;
        }

        if (_comparisons[leftRank] >= most || _comparisons[rightRank] >= most)
            return false;
        LeftOut--;
        if (WasSeen(leftRank, rightRank, seen))
            return false;
        _comparisons[leftRank]++;
        _comparisons[rightRank]++;
        return true;
    }

    /// <summary>Whether a paper is to be compared with the first of a crowd, which never rests.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    private bool IsToCompareWithFirst(int member, int first, ulong[] seen)
    {
        var (rank, firstRank) = (member >> 1, first >> 1);
        if (rank == firstRank || _comparisons[rank] >= MostInCrowd)
            return false;
        // Its neighbours it was compared with already, as ones that stand beside it.
        LeftOut--;
        if (WasSeen(Math.Min(rank, firstRank), Math.Max(rank, firstRank), seen))
            return false;
        _comparisons[rank]++;
        return true;
    }

    private static bool WasSeen(int leftRank, int rightRank, ulong[] seen)
    {
        // Papers that share one key share several. Only the last pair of a slot is remembered: a set of all pairs takes
        // longer than to compare one in a hundred of them again.
        var pair = ((ulong)leftRank << 32) | (uint)rightRank;
        ref var last = ref seen[Slot(pair, seen.Length)];
        var wasSeen = last == pair;
        last = pair;
        return wasSeen;
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
