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
        // Counted first: an array that turned out too long or too short would be copied, and listings are long.
        var chars = new char[Math.Min(ChunkLength, text.Length)];
        var length = 0;
        for (var at = 0; at < text.Length;)
        {
            var count = CopyChunk(text, at, chars);
            length += Encoding.UTF8.GetByteCount(chars, 0, count);
            at += count;
        }

        var bytes = new byte[length];
        var written = 0;
        for (var at = 0; at < text.Length;)
        {
            var count = CopyChunk(text, at, chars);
            written += Encoding.UTF8.GetBytes(chars, 0, count, bytes, written);
            at += count;
        }

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

    /// <summary>Copies what comes at a place of the text, in chunks since a large text is no one string in the compiler either.</summary>
    /// <returns>The number of units, such that no chunk ends inside of a character.</returns>
    private static int CopyChunk(SourceText text, int at, char[] chars)
    {
        var count = Math.Min(chars.Length, text.Length - at);
        text.CopyTo(at, chars, 0, count);
        return count > 1 && at + count < text.Length && char.IsHighSurrogate(chars[count - 1]) ? count - 1 : count;
    }
}
