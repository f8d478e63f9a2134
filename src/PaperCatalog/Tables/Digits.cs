using System.Buffers.Binary;
using System.Numerics;

namespace PaperCatalog.Tables;

/// <summary>Reads a number of a table from its last digit back to the space or line feed before its first.</summary>
internal static class Digits
{
    /// <summary>The number that ends at a byte, or <see cref="Table.Missing"/> where no digit stands there.</summary>
    public static long ReadBack(ReadOnlySpan<byte> text, int end)
    {
#if NET
        if (end >= sizeof(ulong) - 1)
        {
            // Digits have the bit 0x10; spaces and line feeds, and nothing else stands before a number, do not.
            var bytes = BinaryPrimitives.ReadUInt64LittleEndian(text.Slice(end - (sizeof(ulong) - 1)));
            var count = BitOperations.LeadingZeroCount(~bytes & 0x1010101010101010) / 8;
            if (count == 0)
                return Table.Missing;
            if (count < sizeof(ulong))
                return Join(bytes & (ulong.MaxValue << (64 - (8 * count))));
        }
#endif
        return ReadOneByOne(text, end);
    }

    private static long ReadOneByOne(ReadOnlySpan<byte> text, int end)
    {
        if (!IsDigit(text[end]))
            return Table.Missing;

        long value = 0;
        for (long scale = 1; end >= 0 && IsDigit(text[end]); scale *= 10, end--)
            value += (text[end] - '0') * scale;
        return value;
    }

    private static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';

    /// <summary>
    /// Eight digits, the last in the high byte, in three steps: pairs, fours, all. A loop would be a branch that no
    /// processor can predict, at the end of a read from memory: lookups in a large catalogue then could not overlap.
    /// </summary>
    private static long Join(ulong digits)
    {
        digits &= 0x0F0F0F0F0F0F0F0F;
        digits = ((digits * 10) + (digits >> 8)) & 0x00FF00FF00FF00FF;
        digits = ((digits * 100) + (digits >> 16)) & 0x0000FFFF0000FFFF;
        return (uint)((digits * 10000) + (digits >> 32));
    }
}
