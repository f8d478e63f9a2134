using System.Text;

namespace PaperCatalog.Texts;

/// <summary>UTF-8 text as strings.</summary>
internal static class Utf8Text
{
    private const int Utf8CodePage = 65001;

    // Strict: the build has validated every text, so bytes that are no UTF-8 mean a wrong slice and must not pass.
    // By number and not as a UTF8Encoding, whose name would load one more assembly at the first lookup.
    private static readonly Encoding s_strict =
        Encoding.GetEncoding(Utf8CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

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
}
