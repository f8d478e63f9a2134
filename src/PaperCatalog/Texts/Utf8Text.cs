using System.Text;
using PaperCatalog.Rules;

namespace PaperCatalog.Texts;

/// <summary>UTF-8 text as strings, and next to strings.</summary>
internal static class Utf8Text
{
    // Strict: the build has validated every text, so bytes that are no UTF-8 mean a wrong slice and must not pass.
    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The text as a string.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are no UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> utf8)
    {
#if NET
        return s_strict.GetString(utf8);
#else
        if (utf8.IsEmpty)
            return "";
        unsafe
        {
            fixed (byte* first = utf8)
                return s_strict.GetString(first, utf8.Length);
        }
#endif
    }

    /// <summary>Whether a text of UTF-16 units and one of UTF-8 bytes are the same, ordinal.</summary>
    /// <remarks>
    /// What is not ASCII takes more bytes than units. So texts of one length are the same only if both are ASCII, which
    /// most texts here are, and texts of two lengths only if there are more bytes.
    /// </remarks>
    public static bool Equals(ReadOnlySpan<char> text, ReadOnlySpan<byte> utf8) => text.Length == utf8.Length
        ? EqualsAscii(text, utf8)
        : text.Length < utf8.Length && EqualsByCodePoint(text, utf8);

    private static bool EqualsAscii(ReadOnlySpan<char> text, ReadOnlySpan<byte> utf8)
    {
#if NET
        return Ascii.Equals(utf8, text);
#else
        for (var i = 0; i < text.Length; i++)
        {
            if (utf8[i] != text[i] || utf8[i] >= 0x80)
                return false;
        }

        return true;
#endif
    }

    private static bool EqualsByCodePoint(ReadOnlySpan<char> text, ReadOnlySpan<byte> utf8)
    {
        var at = 0;
        while (!utf8.IsEmpty)
        {
            utf8 = utf8.Slice(Utf8Rule.Decode(utf8, out var codePoint));
            if (codePoint > 0xFFFF)
            {
                if (at >= text.Length || text[at++] != (char)(0xD800 + ((codePoint - 0x10000) >> 10)))
                    return false;
                codePoint = 0xDC00 + ((codePoint - 0x10000) & 0x3FF);
            }

            if (at >= text.Length || text[at++] != codePoint)
                return false;
        }

        return at == text.Length;
    }
}
