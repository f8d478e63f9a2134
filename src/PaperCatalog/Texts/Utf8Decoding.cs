using System.Text;

namespace PaperCatalog.Texts;

/// <summary>UTF-8 bytes as strings.</summary>
internal static class Utf8Decoding
{
    // The most bytes that are first tried as ASCII: enough for keys and most titles.
    private const int ShortLength = 256;

    /// <summary>The text as a string.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are no UTF-8.</exception>
    /// <remarks>
    /// The first text that the framework decodes in a process costs it milliseconds, to load the types of its vector
    /// code. Keys and titles are short and ASCII, and do without.
    /// </remarks>
    public static unsafe string Decode(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > ShortLength)
            return Strict.Decode(utf8);

        var units = stackalloc char[ShortLength];
        return IsWidened(utf8, units) ? new string(units, 0, utf8.Length) : Strict.Decode(utf8);
    }

    // Apart from the room on the stack: a loop beside it would make the runtime optimise the method before its first call.
    private static unsafe bool IsWidened(ReadOnlySpan<byte> utf8, char* units)
    {
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] > 0x7F)
                return false;
            units[i] = (char)utf8[i];
        }

        return true;
    }

    // In a class of its own, so that the encoding is made where it is used and not at the first short text.
    private static class Strict
    {
        private const int Utf8CodePage = 65001;

        // Strict: the build has validated every text, so bytes that are no UTF-8 mean a wrong slice and must not pass.
        // By number and not as a UTF8Encoding, whose name would load one more assembly.
        private static readonly Encoding s_encoding =
            Encoding.GetEncoding(Utf8CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

        public static string Decode(ReadOnlySpan<byte> utf8)
        {
#if NET
            return s_encoding.GetString(utf8);
#else
            unsafe
            {
                fixed (byte* first = utf8)
                    return s_encoding.GetString(first, utf8.Length);
            }
#endif
        }
    }
}
