using System.Runtime.CompilerServices;
using PaperCatalog.Listings.Repeats.Words;

namespace PaperCatalog.Listings.Repeats.Abstracts;

/// <summary>The runs of three words of an abstract as hashes, by which abstracts are compared (the shingles of Broder 1997).</summary>
internal ref struct AbstractRuns
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly AbstractVocabulary? _vocabulary;
    private HashedWords _words;
    private ulong _first;
    private ulong _second;

    /// <summary>Reads the runs of an abstract.</summary>
    /// <param name="utf8">The abstract.</param>
    /// <param name="vocabulary">Learns the words, where it is given and all runs are read.</param>
    public AbstractRuns(ReadOnlySpan<byte> utf8, AbstractVocabulary? vocabulary = null)
    {
        _vocabulary = vocabulary;
        _words = new HashedWords(utf8);
        TryReadWord(out _first);
        TryReadWord(out _second);
    }

    /// <summary>All runs, each once, in the order of their hashes.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    public static ulong[] All(ReadOnlySpan<byte> utf8)
    {
        // A word takes two bytes at least, with the space after it.
        var hashes = new ulong[(utf8.Length / 2) + 1];
        var count = 0;
        var runs = new AbstractRuns(utf8);
        while (runs.TryRead(out var hash))
            hashes[count++] = hash;

        Array.Sort(hashes, 0, count);
        var distinct = 0;
        for (var i = 0; i < count; i++)
        {
            if (i == 0 || hashes[i] != hashes[i - 1])
                hashes[distinct++] = hashes[i];
        }

        Array.Resize(ref hashes, distinct);
        return hashes;
    }

    /// <summary>The share of the runs of the shorter that are in the other too.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    public static double Containment(ulong[] left, ulong[] right)
    {
        var (i, j, common) = (0, 0, 0);
        while (i < left.Length && j < right.Length)
        {
            var order = left[i].CompareTo(right[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return common / (double)Math.Max(1, Math.Min(left.Length, right.Length));
    }

    /// <summary>The next run; <see langword="false"/> at the end.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    public bool TryRead(out ulong hash)
    {
        var hasMore = TryReadWord(out var third);
        hash = Mix((((_first * Multiplier) ^ _second) * Multiplier) ^ third);
        (_first, _second) = (_second, third);
        return hasMore;
    }

    private bool TryReadWord(out ulong hash)
    {
        var hasMore = _words.TryRead(out hash);
        if (hasMore)
            _vocabulary?.Add(hash);
        return hasMore;
    }

    /// <summary>Another hash of what has a hash: the finaliser of SplitMix64 (Steele, Lea and Flood 2014).</summary>
    public static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }
}
