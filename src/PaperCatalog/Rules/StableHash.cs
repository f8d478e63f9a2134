using System;
using System.Buffers.Binary;

namespace PaperCatalog.Rules;

/// <summary>Hashes that are the same in every process: those at build time are looked up at run time.</summary>
internal static class StableHash
{
    /// <summary>Where a hash of characters starts: the offset basis of 32-bit FNV-1a.</summary>
    public const uint Start = 2166136261;

    private const uint FnvPrime = 16777619;

    /// <summary>Adds a UTF-16 unit to a hash, as FNV-1a does.</summary>
    public static uint Add(uint hash, char unit) => (hash ^ unit) * FnvPrime;

    /// <summary>Spreads the bits, so that a power of two can be cut off the low end (the finaliser of MurmurHash3).</summary>
    public static uint Finish(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }

    /// <summary>The hash of a catalogue key, ordinal.</summary>
    public static uint OfKey(ReadOnlySpan<char> key)
    {
        var hash = Start;
        foreach (var unit in key)
            hash = Add(hash, unit);
        return Finish(hash);
    }

    /// <summary>The checksum of a block of bytes, eight at a time (it detects damage, not an adversary).</summary>
    public static uint OfBlock(ReadOnlySpan<byte> block)
    {
        const ulong Multiplier = 0x9E3779B97F4A7C15;
        var hash = (ulong)block.Length * Multiplier;
        while (block.Length >= sizeof(ulong))
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(block)) * Multiplier;
            hash ^= hash >> 29;
            block = block.Slice(sizeof(ulong));
        }

        foreach (var value in block)
            hash = (hash ^ value) * Multiplier;
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
}
