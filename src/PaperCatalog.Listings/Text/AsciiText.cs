using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PaperCatalog.Listings;

/// <summary>Questions about UTF-8 text that ASCII answers.</summary>
internal static class AsciiText
{
    private const ulong HighBits = 0x8080808080808080;

    public static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\v' or (byte)'\f';

    public static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';

    public static bool IsUpper(byte value) => value is >= (byte)'A' and <= (byte)'Z';

    public static bool IsLower(byte value) => value is >= (byte)'a' and <= (byte)'z';

    public static bool IsLetter(byte value) => IsUpper(value) || IsLower(value);

    /// <summary>Whether a byte is a letter, a digit or part of a character outside ASCII.</summary>
    public static bool IsWordByte(byte value) => IsLetter(value) || IsDigit(value) || value >= 0x80;

    /// <summary>The length of the run of digits at the start of <paramref name="bytes"/>.</summary>
    public static int CountDigits(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        while (count < bytes.Length && IsDigit(bytes[count]))
            count++;
        return count;
    }

    /// <summary>The number that <paramref name="digits"/> spell, where they are digits only and below a thousand million.</summary>
    public static bool TryParse(ReadOnlySpan<byte> digits, out int value)
    {
        value = 0;
        if (digits.Length is 0 or > 9)
            return false;
        foreach (var digit in digits)
        {
            if (!IsDigit(digit))
                return false;
            value = (value * 10) + (digit - '0');
        }

        return true;
    }

    /// <summary>Whether <paramref name="bytes"/> are the ASCII characters of <paramref name="ascii"/>.</summary>
    public static bool Equals(ReadOnlySpan<byte> bytes, string ascii)
    {
        if (bytes.Length != ascii.Length)
            return false;
        for (var i = 0; i < ascii.Length; i++)
        {
            if (bytes[i] != ascii[i])
                return false;
        }

        return true;
    }

    /// <summary>Whether <paramref name="bytes"/> are the ASCII characters of <paramref name="ascii"/>, case aside.</summary>
    public static bool EqualsIgnoreCase(ReadOnlySpan<byte> bytes, string ascii) =>
        bytes.Length == ascii.Length && StartsWithIgnoreCase(bytes, ascii);

    /// <summary>Whether <paramref name="bytes"/> start with the ASCII characters of <paramref name="ascii"/>, case aside.</summary>
    public static bool StartsWithIgnoreCase(ReadOnlySpan<byte> bytes, string ascii)
    {
        if (bytes.Length < ascii.Length)
            return false;
        for (var i = 0; i < ascii.Length; i++)
        {
            if (ToLower(bytes[i]) != ToLower((byte)ascii[i]))
                return false;
        }

        return true;
    }

    /// <summary>Writes ASCII as characters, so that what reads those reads it without a string.</summary>
    /// <returns>Whether all of the text is ASCII and has room there.</returns>
    public static bool TryWiden(ReadOnlySpan<byte> text, Span<char> units)
    {
        if (text.Length > units.Length)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= 0x80)
                return false;
            units[i] = (char)text[i];
        }

        return true;
    }

    /// <summary>The number of code points in <paramref name="utf8"/>.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    public static int CountCodePoints(ReadOnlySpan<byte> utf8)
    {
        var count = utf8.Length;
        // Eight bytes at a time: of those that continue a character the high bit is set and the next one is not.
        foreach (var eight in MemoryMarshal.Cast<byte, ulong>(utf8))
        {
            var high = eight & HighBits;
            if (high != 0)
                count -= BitCount.Of(high & ~(eight << 1));
        }

        for (var i = utf8.Length & ~7; i < utf8.Length; i++)
            count -= (utf8[i] & 0xC0) == 0x80 ? 1 : 0;
        return count;
    }

    /// <summary>Whether <paramref name="utf8"/> has that many code points or more; looks no further than that.</summary>
    public static bool HasCodePoints(ReadOnlySpan<byte> utf8, int least)
    {
        // At most as many as bytes, and as many as there are if all are ASCII.
        if (utf8.Length < least)
            return false;
        var first = CountCodePoints(utf8.Slice(0, least));
        return first == least || first + CountCodePoints(utf8.Slice(least)) >= least;
    }

    private static byte ToLower(byte value) => IsUpper(value) ? (byte)(value | 0x20) : value;
}
