using PaperCatalog.Listings.Naming;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Checks;

/// <summary>
/// Two to four characters that are what one character turns into when its UTF-8 is read as Windows-1252 or Latin-1:
/// <c>Ã©</c> for <c>é</c>.
/// </summary>
/// <param name="Length">How many bytes of the text it takes.</param>
/// <param name="CodePoint">The character that it was.</param>
/// <param name="Lead">The first byte of that character's UTF-8.</param>
/// <param name="Second">The character that the second byte was read as.</param>
/// <param name="Last">The character that the last byte was read as.</param>
/// <param name="HasControl">Whether a byte was read as a control character, which is never meant.</param>
internal readonly record struct MojibakeSequence(
    int Length, int CodePoint, int Lead, int Second, int Last, bool HasControl)
{
    private const int RightQuote = 0x201D;

    /// <summary>Reads the sequence at the start of <paramref name="bytes"/>, where its bytes are one well-formed character.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out MojibakeSequence sequence)
    {
        sequence = default;
        // All that can begin one, U+00C2 to U+00F4, begin with this byte themselves.
        if (bytes.IsEmpty || bytes[0] != 0xC3)
            return false;
        var length = Utf8Rule.Decode(bytes, out var lead);
        var missing = lead switch { >= 0xC2 and <= 0xDF => 1, >= 0xE0 and <= 0xEF => 2, >= 0xF0 and <= 0xF4 => 3, _ => 0 };
        if (missing == 0)
            return false;

        sequence = new MojibakeSequence(length, lead & (0x3F >> missing), lead, 0, 0, false);
        for (var i = 0; i < missing; i++)
        {
            if (!sequence.TryAppend(bytes, out sequence))
                return sequence.TryRestore(out sequence);
        }

        return IsWellFormed(sequence.CodePoint, missing);
    }

    private bool TryAppend(ReadOnlySpan<byte> bytes, out MojibakeSequence sequence)
    {
        sequence = this;
        if (Length == bytes.Length)
            return false;
        var length = Utf8Rule.Decode(bytes.Slice(Length), out var codePoint);
        var value = Windows1252.ToByte(codePoint);
        if (value is < 0x80 or > 0xBF)
            return false;
        sequence = new MojibakeSequence(
            Length + length, (CodePoint << 6) | (value & 0x3F), Lead, Second == 0 ? codePoint : Second, codePoint,
            HasControl || codePoint is >= 0x80 and <= 0x9F);
        return true;
    }

    // Windows-1252 has no character for the last byte of the right quote, E2 80 9D, and many programs drop it.
    private bool TryRestore(out MojibakeSequence sequence)
    {
        sequence = this with { CodePoint = RightQuote };
        return Lead == 0xE2 && Second == '€' && Last == Second;
    }

    private static bool IsWellFormed(int codePoint, int continuationBytes) => continuationBytes switch
    {
        // Control characters of C1 are never what a text was.
        1 => codePoint >= 0xA0,
        2 => codePoint is >= 0x800 and not (>= 0xD800 and <= 0xDFFF),
        _ => codePoint is >= 0x10000 and <= 0x10FFFF,
    };
}
