using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PaperCatalog.Listings.Repeats.Abstracts;

/// <summary>
/// A byte for each of many bins, made of the least hash of a run in it, by which is estimated how much of two abstracts is
/// the same without reading them again (the b-bit min-hash of Li and Koenig 2010).
/// </summary>
internal ref struct AbstractMarks
{
    /// <summary>How many bins there are. The estimate of a share is then off by four in a hundred.</summary>
    public const int Bins = 128;

    /// <summary>How many numbers the marks take, behind that of the runs.</summary>
    public const int Length = 1 + (Bins / sizeof(uint));

    // Of fewer runs most bins are empty.
    private const int LeastRuns = 64;

    // Where one abstract is longer by more than a quarter the estimate is not good enough.
    private const int LeastShare = 4;

    private readonly Span<uint> _least;

    /// <summary>Marks made with the help of so many numbers as there are bins.</summary>
    public AbstractMarks(Span<uint> least)
    {
        _least = least;
        _least.Fill(uint.MaxValue);
    }

    /// <summary>How many runs were added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a run.</summary>
    public void Add(ulong hash)
    {
        Count++;
        var bin = (int)(((hash >> 32) * Bins) >> 32);
        _least[bin] = Math.Min(_least[bin], (uint)hash);
    }

    /// <summary>Writes the number of runs and the marks; 0 is that of an empty bin.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    public readonly void WriteTo(Span<uint> numbers)
    {
        numbers[0] = (uint)Count;
        var marks = MemoryMarshal.AsBytes(numbers.Slice(1));
        for (var bin = 0; bin < Bins; bin++)
            marks[bin] = _least[bin] == uint.MaxValue ? (byte)0 : (byte)(1 + (_least[bin] % byte.MaxValue));
    }

    /// <summary>About which share of the runs of the shorter abstract is in the other, where the marks tell.</summary>
    public static double? EstimateContainment(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right)
    {
        var (fewer, more) = (Math.Min(left[0], right[0]), Math.Max(left[0], right[0]));
        if (fewer < LeastRuns || (more - fewer) * LeastShare > fewer)
            return null;

        // Eight marks at a time: of what is combined, an empty byte is one that both have.
        var leftMarks = MemoryMarshal.Cast<uint, ulong>(left.Slice(1));
        var rightMarks = MemoryMarshal.Cast<uint, ulong>(right.Slice(1));
        var (equal, empty) = (0, 0);
        for (var i = 0; i < leftMarks.Length; i++)
        {
            var none = CountEmpty(leftMarks[i] | rightMarks[i]);
            empty += none;
            equal += CountEmpty(leftMarks[i] ^ rightMarks[i]) - none;
        }

        // Of all runs of both, a share stands in both; how many of the shorter these are follows from the lengths.
        var shared = equal / (double)Math.Max(1, Bins - empty);
        return shared * ((double)fewer + more) / ((1 + shared) * fewer);
    }

    private static int CountEmpty(ulong bytes)
    {
        const ulong Low = 0x7F7F7F7F7F7F7F7F;
        var filled = (((bytes & Low) + Low) | bytes) & ~Low;
        return sizeof(ulong) - (int)(((filled >> 7) * 0x0101010101010101) >> 56);
    }
}
