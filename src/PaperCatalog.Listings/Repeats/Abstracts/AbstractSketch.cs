using System.Runtime.CompilerServices;
using PaperCatalog.Listings.Repeats.Words;

namespace PaperCatalog.Listings.Repeats.Abstracts;

/// <summary>
/// A few numbers by which abstracts that are nearly the same find each other: the runs of three words are dealt out to
/// bins, and of each bin the sketch has the least hash (the min-hash of Broder 1997, with one permutation for all numbers
/// as in Li, Owen and Zhang 2012). Behind them stand the marks of <see cref="AbstractMarks"/>.
/// </summary>
/// <remarks>
/// Two abstracts agree in a number with the probability that a run of either is in both. All abstracts share a few runs
/// ("in this paper we"), so one number that agrees says little: they find each other by two.
/// </remarks>
internal static class AbstractSketch
{
    // Where two in three runs are in both, 99.9 % of the pairs agree in one of the twelve pairs of numbers; where two in
    // five are, 88 %.
    private const int Length = 24;

    // A pair worth comparing has two runs in five in common, and so agrees in ten numbers; one in eight is far below.
    private const int LeastShare = 8;

    private const uint Empty = uint.MaxValue;

    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>The sketch of an abstract, whose words the vocabulary learns; empty where it has fewer than three.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    public static uint[] Of(ReadOnlySpan<byte> utf8, AbstractVocabulary vocabulary)
    {
        var sketch = new uint[Length + AbstractMarks.Length];
        var numbers = sketch.AsSpan(0, Length);
        numbers.Fill(Empty);
        var marks = new AbstractMarks(stackalloc uint[AbstractMarks.Bins]);
        var runs = new AbstractRuns(utf8, vocabulary);
        while (runs.TryRead(out var hash))
        {
            marks.Add(hash);
            // The high half of the hash picks the bin, the low half is the number.
            var bin = (int)(((hash >> 32) * Length) >> 32);
            numbers[bin] = Math.Min(numbers[bin], (uint)hash);
        }

        if (marks.Count == 0)
            return [];
        marks.WriteTo(sketch.AsSpan(Length));
        return sketch;
    }

    /// <summary>Writes the keys under which a sketch is filed, one for each two numbers, and says how many they are.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    public static int WriteKeys(uint[] sketch, ulong[] keys)
    {
        var count = 0;
        for (var i = 0; i < sketch.Length && i < Length; i += 2)
        {
            if (sketch[i] != Empty || sketch[i + 1] != Empty)
                keys[count++] = AbstractRuns.Mix(((((ulong)sketch[i] << 32) | sketch[i + 1]) ^ (ulong)i) * Multiplier);
        }

        return count;
    }

    /// <summary>Whether the abstracts agree in so many numbers that they may be the same.</summary>
    public static bool Agree(uint[] left, uint[] right)
    {
        if (left.Length == 0 || right.Length == 0)
            return false;
        var (equal, filledOnLeft, filledOnRight) = (0, 0, 0);
        for (var i = 0; i < Length; i++)
        {
            filledOnLeft += left[i] != Empty ? 1 : 0;
            filledOnRight += right[i] != Empty ? 1 : 0;
            equal += left[i] == right[i] && left[i] != Empty ? 1 : 0;
        }

        return equal > 0 && equal * LeastShare >= Math.Max(filledOnLeft, filledOnRight);
    }

    /// <summary>
    /// About which share of the runs of the shorter abstract is in the other; <see langword="null"/> where the sketches are of
    /// abstracts too short, or too different in length, to tell.
    /// </summary>
    public static double? EstimateContainment(uint[] left, uint[] right) => left.Length == 0 || right.Length == 0
        ? null
        : AbstractMarks.EstimateContainment(left.AsSpan(Length), right.AsSpan(Length));
}
