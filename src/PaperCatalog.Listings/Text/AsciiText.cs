using System.Runtime.InteropServices;

namespace PaperCatalog.Listings;

/// <summary>Questions about UTF-8 text that ASCII answers.</summary>
internal static class AsciiText
{
    // The bit of a byte that no byte of ASCII has, in each of eight.
    private const ulong NotAscii = 0x8080_8080_8080_8080;

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

    /// <summary>The number of code points in <paramref name="utf8"/>.</summary>
    public static int CountCodePoints(ReadOnlySpan<byte> utf8)
    {
        // Eight bytes of ASCII are as many code points, whatever they are.
        var count = 0;
        var rest = utf8;
        for (; rest.Length >= sizeof(ulong) && (MemoryMarshal.Read<ulong>(rest) & NotAscii) == 0; rest = rest.Slice(sizeof(ulong)))
            count += sizeof(ulong);
        foreach (var value in rest)
        {
            if ((value & 0xC0) != 0x80)
                count++;
        }

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
