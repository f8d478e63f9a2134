using System.Text;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Inputs;

/// <summary>The text of a listing as the compiler decoded it, turned back to the UTF-8 that the file holds.</summary>
internal static class ListingText
{
    private const int Utf8CodePage = 65001;
    private const int Utf16CodePage = 1200;
    private const int BigEndianCodePage = 1201;
    private const int Utf32CodePage = 12000;
    private const int BigEndian32CodePage = 12001;
    private const int AsciiCodePage = 20127;
    private const int ChunkLength = 16 * 1024;

    /// <summary>The bytes of <paramref name="text"/> without a byte-order mark.</summary>
    public static Utf8Text ToUtf8(SourceText text)
    {
        // In chunks, since a large text is no one string in the compiler either.
        var chars = new char[Math.Min(ChunkLength, text.Length)];
        var encoder = Encoding.UTF8.GetEncoder();
        var bytes = new byte[text.Length + 3];
        var written = 0;
        for (var at = 0; at < text.Length; at += chars.Length)
        {
            var count = Math.Min(chars.Length, text.Length - at);
            text.CopyTo(at, chars, 0, count);
            // A surrogate that the chunk before ended with may come out of the encoder only now, hence the few bytes more.
            var needed = written + (IsAscii(chars, count) ? count + 3 : Encoding.UTF8.GetMaxByteCount(count));
            if (bytes.Length < needed)
                Array.Resize(ref bytes, Math.Max(needed, bytes.Length + (bytes.Length / 4)));
            written += encoder.GetBytes(chars, 0, count, bytes, written, flush: at + count == text.Length);
        }

        Array.Resize(ref bytes, written);
        return new Utf8Text(bytes);
    }

    /// <summary>Whether the file is UTF-16: the compiler takes it for that where a byte-order mark says so.</summary>
    public static bool IsUtf16(SourceText text) => text.Encoding is { CodePage: Utf16CodePage or BigEndianCodePage };

    /// <summary>
    /// Whether the file was neither UTF-8 nor UTF-16. The compiler then decodes it some other way, and offsets into it would be wrong.
    /// </summary>
    public static bool IsNotUtf8(SourceText text, Utf8Text utf8)
    {
        switch (text.Encoding)
        {
            // A text that comes from no file.
            case null:
                return false;
            // The compiler decodes strictly first. What that accepts is UTF-8, whatever it holds.
            case { CodePage: Utf8CodePage, DecoderFallback: DecoderExceptionFallback }:
                return false;
            case { CodePage: Utf8CodePage or AsciiCodePage }:
                return FindReplacement(utf8) >= 0;
            default:
                return !IsUtf16(text);
        }
    }

    /// <summary>The encoding of a file that its byte-order mark says and that no listing is in; <see langword="null"/> where it says none.</summary>
    public static string? FindEncoding(SourceText text) => text.Encoding is { CodePage: Utf32CodePage or BigEndian32CodePage } ? "UTF-32" : null;

    /// <summary>The offset of the first U+FFFD, which stands for bytes that could not be decoded, or -1.</summary>
    public static int FindReplacement(Utf8Text text) => text.Bytes.IndexOf("\uFFFD"u8);

    private static bool IsAscii(char[] chars, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (chars[i] > 0x7F)
                return false;
        }

        return true;
    }
}
