using System.Text;

namespace PaperCatalog.Listings;

/// <summary>Reads a listing from the bytes of its file, which it decodes as the compiler does.</summary>
public static class ListingFileReader
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // That of UTF-32 begins as that of UTF-16 does.
    private static readonly (byte[] Mark, Encoding Encoding)[] s_marks =
    [
        ([0xFF, 0xFE, 0, 0], Encoding.UTF32),
        ([0xEF, 0xBB, 0xBF], s_strict),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    /// <summary>Reads it. Never throws, whatever it holds; what is wrong is among the problems.</summary>
    /// <param name="bytes">All of the file.</param>
    /// <param name="options">What is said about it.</param>
    public static ListingReading Read(byte[] bytes, ListingOptions options)
    {
        foreach (var (mark, encoding) in s_marks)
        {
            if (bytes.AsSpan().StartsWith(mark))
                return Read(bytes.AsSpan(mark.Length).ToArray(), encoding, options);
        }

        return Read(bytes, s_strict, options);
    }

    private static ListingReading Read(byte[] bytes, Encoding encoding, ListingOptions options)
    {
        if (encoding == Encoding.UTF32)
            return Reject(encoding.GetString(bytes), "UTF-32");
        if (encoding != s_strict)
            return ListingReader.Read(Utf8Text.FromString(encoding.GetString(bytes)), options with { IsUtf16 = true });
        try
        {
            s_strict.GetCharCount(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Reject(Encoding.UTF8.GetString(bytes), encoding: null);
        }

        return ListingReader.Read(new Utf8Text(bytes), options);
    }

    private static ListingReading Reject(string decoded, string? encoding)
    {
        var text = Utf8Text.FromString(decoded);
        return ListingReader.Reject(text, text.Bytes.IndexOf("\uFFFD"u8), encoding);
    }
}
