using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace PaperCatalog.Rules;

/// <summary>Hashes that are the same in every process: those at build time are looked up at run time.</summary>
internal static class StableHash
{
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
        var at = 0;
        for (; at <= text.Length - 8; at += 8)
        {
            first = Mix(first, FourUnits(text, at) | set);
            second = Mix(second, FourUnits(text, at + 4) | set);
        }

        if (at <= text.Length - 4)
        {
            first = Mix(first, FourUnits(text, at) | set);
            at += 4;
        }

        if (at < text.Length)
            second = Mix(second, LastUnits(text, at) | set);

        var hash = (first ^ (second >> 32) ^ (second << 32)) * FirstMultiplier;
        return (uint)((hash ^ (hash >> 29)) * SecondMultiplier >> 32);
    }

    // Turned before it is multiplied: a product's low bits know nothing of its factors' high ones.
    private static ulong Mix(ulong hash, ulong units)
    {
        hash ^= units;
        return ((hash << 37) | (hash >> 27)) * FirstMultiplier;
    }

    // The last one to three units; where four stand before the end, some of them once more, as one read is quicker.
    private static ulong LastUnits(ReadOnlySpan<char> text, int at)
    {
        if (text.Length >= 4)
            return FourUnits(text, text.Length - 4);

        ulong units = 0;
        for (; at < text.Length; at++)
            units = (units << 16) | text[at];
        return units;
    }

    /// <summary>Four units as a number, the first one lowest, on every machine.</summary>
    private static ulong FourUnits(ReadOnlySpan<char> text, int at)
    {
        var four = text.Slice(at, 4);
        return BitConverter.IsLittleEndian
            ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.AsRef(in four[0])))
            : four[0] | ((ulong)four[1] << 16) | ((ulong)four[2] << 32) | ((ulong)four[3] << 48);
    }
}
