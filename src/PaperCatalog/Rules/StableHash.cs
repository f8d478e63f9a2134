using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace PaperCatalog.Rules;

/// <summary>Hashes that are the same in every process: those at build time are looked up at run time.</summary>
internal static class StableHash
{
    // MethodImplOptions.AggressiveOptimization, which netstandard2.0 has no name for and its runtimes ignore.
    private const int AggressiveOptimization = 512;

    // Odd, with bits spread evenly: the golden ratio and the square root of two as fractions of 2^64.
    private const ulong FirstMultiplier = 0x9E3779B97F4A7C15;
    private const ulong SecondMultiplier = 0x6A09E667F3BCC909;

    // The bit in which the two cases of an ASCII letter differ, in each of four units.
    private const ulong CaseBits = 0x0020_0020_0020_0020;

    /// <summary>The hash of a text, ordinal.</summary>
    public static uint OfText(ReadOnlySpan<char> text) => OfUnits(text, 0);

    /// <summary>A hash of a text that is the same in either case of its ASCII letters.</summary>
    public static uint OfTextIgnoringCase(ReadOnlySpan<char> text) => OfUnits(text, CaseBits);

    /// <summary>The checksum of a block of bytes, eight at a time (it detects damage, not an adversary).</summary>
    /// <remarks>Compiled at its best at once: its first call, of the first lookup, goes through 64 kB.</remarks>
    [MethodImpl((MethodImplOptions)AggressiveOptimization)]
    public static uint OfBlock(ReadOnlySpan<byte> block)
    {
        var hash = (ulong)block.Length * FirstMultiplier;
        while (block.Length >= sizeof(ulong))
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(block)) * FirstMultiplier;
            hash ^= hash >> 29;
            block = block.Slice(sizeof(ulong));
        }

        foreach (var value in block)
            hash = (hash ^ value) * FirstMultiplier;
        return (uint)(hash ^ (hash >> 32));
    }

    /// <summary>How many bytes one checksum covers; a listing is checked block by block, as far as it is read.</summary>
    public const int BlockLength = 64 * 1024;

    /// <summary>The number of slots, a power of two, of an open-addressed index over <paramref name="count"/> hashes.</summary>
    public static int SlotsFor(int count)
    {
        if (count == 0)
            return 0;
        var slots = 2;
        // At most two slots in three are taken.
        while (slots * 2L < count * 3L)
            slots *= 2;
        return slots;
    }

    // Four units at a time, by turns into two hashes: the multiplications of one do not wait for those of the other.
    private static uint OfUnits(ReadOnlySpan<char> text, ulong set)
    {
        var first = (ulong)text.Length * FirstMultiplier;
        var second = SecondMultiplier;
        if (text.Length < 4)
        {
            second = Mix(second, FewUnits(text) | set);
        }
        else
        {
            ref var start = ref Unsafe.AsRef(in text[0]);
            var last = text.Length - 4;
            var at = 0;
            for (; at < last - 3; at += 8)
            {
                first = Mix(first, FourUnits(ref start, at) | set);
                second = Mix(second, FourUnits(ref start, at + 4) | set);
            }

            // The last four or fewer once more with those before them: one read is quicker than a loop.
            if (at < last)
                first = Mix(first, FourUnits(ref start, at) | set);
            second = Mix(second, FourUnits(ref start, last) | set);
        }

        var hash = (first ^ (second >> 32) ^ (second << 32)) * FirstMultiplier;
        return (uint)((hash ^ (hash >> 29)) * SecondMultiplier >> 32);
    }

    // Turned before it is multiplied: a product's low bits know nothing of its factors' high ones.
    private static ulong Mix(ulong hash, ulong units)
    {
        hash ^= units;
        return ((hash << 37) | (hash >> 27)) * FirstMultiplier;
    }

    private static ulong FewUnits(ReadOnlySpan<char> text)
    {
        ulong units = 0;
        foreach (var unit in text)
            units = (units << 16) | unit;
        return units;
    }

    // Four units as a number, the first one lowest, on every machine. The caller knows that they are there.
    private static ulong FourUnits(ref char start, int at) => BitConverter.IsLittleEndian
        ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref start, at)))
        : Unsafe.Add(ref start, at) | ((ulong)Unsafe.Add(ref start, at + 1) << 16) |
            ((ulong)Unsafe.Add(ref start, at + 2) << 32) | ((ulong)Unsafe.Add(ref start, at + 3) << 48);
}
