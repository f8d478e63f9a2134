using System;

namespace PaperCatalog.Rules;

/// <summary>Code points of UTF-8 text, for targets whose framework has no <c>Rune</c>.</summary>
internal static class Utf8Rule
{
    /// <summary>
    /// Decodes the code point at the start of <paramref name="utf8"/>, which is not empty, and returns how many bytes it
    /// takes. A byte that starts no code point is U+FFFD and takes one byte.
    /// </summary>
    public static int Decode(ReadOnlySpan<byte> utf8, out int codePoint)
    {
        int first = utf8[0];
        if (first < 0x80)
        {
            codePoint = first;
            return 1;
        }

        var length = first switch { >= 0xF0 and < 0xF8 => 4, >= 0xE0 and < 0xF0 => 3, >= 0xC0 and < 0xE0 => 2, _ => 0 };
        codePoint = 0xFFFD;
        if (length == 0 || utf8.Length < length)
            return 1;

        var value = first & (0x7F >> length);
        for (var i = 1; i < length; i++)
        {
            if ((utf8[i] & 0xC0) != 0x80)
                return 1;
            value = (value << 6) | (utf8[i] & 0x3F);
        }

        codePoint = value;
        return length;
    }
}
