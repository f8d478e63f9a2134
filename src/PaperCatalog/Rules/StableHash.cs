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
    public static unsafe uint OfText(string text)
    {
        // Not as a span: the first lookup would load an assembly to make one.
        fixed (char* units = text)
            return OfUnits(units, text.Length, 0);
    }

    /// <summary>The hash of a text, ordinal.</summary>
    public static unsafe uint OfText(ReadOnlySpan<char> text)
    {
        fixed (char* units = text)
            return OfUnits(units, text.Length, 0);
    }

    /// <summary>A hash of a text that is the same in either case of its ASCII letters.</summary>
    public static unsafe uint OfTextIgnoringCase(ReadOnlySpan<char> text)
    {
        fixed (char* units = text)
            return OfUnits(units, text.Length, CaseBits);
    }

    /// <summary>The checksum of a block of bytes, eight at a time (it detects damage, not an adversary).</summary>
    /// <remarks>
    /// Plain arithmetic, in so few rounds that the runtime does not stop to optimise it: the first lookup goes through a block before
    /// anything is optimised.
    /// </remarks>
    public static unsafe uint OfBlock(ReadOnlySpan<byte> block)
    {
        var hash = (ulong)block.Length * FirstMultiplier;
        fixed (byte* first = block)
        {
            var at = first;
            var end = first + block.Length;
            for (; end - at >= 4 * sizeof(ulong); at += 4 * sizeof(ulong))
            {
                hash = (hash ^ Eight(at)) * FirstMultiplier;
                hash = ((hash ^ (hash >> 29)) ^ Eight(at + sizeof(ulong))) * FirstMultiplier;
                hash = ((hash ^ (hash >> 29)) ^ Eight(at + (2 * sizeof(ulong)))) * FirstMultiplier;
                hash = ((hash ^ (hash >> 29)) ^ Eight(at + (3 * sizeof(ulong)))) * FirstMultiplier;
                hash ^= hash >> 29;
            }

            for (; end - at >= sizeof(ulong); at += sizeof(ulong))
            {
                hash = (hash ^ Eight(at)) * FirstMultiplier;
                hash ^= hash >> 29;
            }

            for (; at < end; at++)
                hash = (hash ^ *at) * FirstMultiplier;
        }

        return (uint)(hash ^ (hash >> 32));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe ulong Eight(byte* at) =>
        BitConverter.IsLittleEndian ? *(ulong*)at : BinaryPrimitives.ReadUInt64LittleEndian(new ReadOnlySpan<byte>(at, sizeof(ulong)));

    /// <summary>How many bytes one checksum covers; a listing is checked block by block, as far as it is read.</summary>
    public const int BlockLength = 16 * 1024;

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
    private static unsafe uint OfUnits(char* units, int length, ulong set)
    {
        var first = (ulong)length * FirstMultiplier;
        var second = SecondMultiplier;
        if (length < 4)
        {
            ulong few = 0;
            for (var at = 0; at < length; at++)
                few = (few << 16) | units[at];
            second = Mix(second, few | set);
        }
        else
        {
            var last = length - 4;
            var at = 0;
            for (; at < last - 3; at += 8)
            {
                first = Mix(first, FourUnits(units + at) | set);
                second = Mix(second, FourUnits(units + at + 4) | set);
            }

            // The last four or fewer once more with those before them: one read is quicker than a loop.
            if (at < last)
                first = Mix(first, FourUnits(units + at) | set);
            second = Mix(second, FourUnits(units + last) | set);
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

    // Four units as a number, the first one lowest, on every machine.
    private static unsafe ulong FourUnits(char* units) => BitConverter.IsLittleEndian
        ? Unsafe.ReadUnaligned<ulong>(units)
        : units[0] | ((ulong)units[1] << 16) | ((ulong)units[2] << 32) | ((ulong)units[3] << 48);
}
