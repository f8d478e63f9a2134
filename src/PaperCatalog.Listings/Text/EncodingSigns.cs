using PaperCatalog.Rules;

namespace PaperCatalog.Listings;

/// <summary>Tells by a text that was decoded in a wrong way what encoding its file seems to be in.</summary>
internal static class EncodingSigns
{
    /// <summary>The name of the encoding that is told from others, and that a fix decodes.</summary>
    public const string Windows1252 = "Windows-1252";

    // What a text begins with is enough, and the last of it is not looked at where that goes on for megabytes.
    private const int MaxSample = 64 * 1024;

    // Quotes, dashes, dots and signs that Windows-1252 has where Latin-1 has controls.
    private const string Windows1252Signs = "‘’‚‛“”„†‡•…–—€™‰‹›ŒœŠšŽžŸƒˆ˜";

    /// <summary>
    /// Whether every second byte is zero, as of text in two bytes a character: without a byte-order mark nothing says that it is such, and
    /// what is in ASCII then passes for UTF-8.
    /// </summary>
    public static bool IsWide(Utf8Text text)
    {
        if (text.Bytes.IndexOf((byte)0) is < 0 or > 1 || text.Length < 4)
            return false;
        var sample = text.Bytes.Slice(0, Math.Min(text.Length, MaxSample));
        Span<int> zeros = [0, 0];
        for (var i = 0; i < sample.Length; i++)
            zeros[i & 1] += sample[i] == 0 ? 1 : 0;
        var (more, less) = (Math.Max(zeros[0], zeros[1]), Math.Min(zeros[0], zeros[1]));
        return more * 10 >= (sample.Length / 2) * 9 && less * 10 <= sample.Length / 2;
    }

    /// <summary>What the file seems to be, for a message; <see langword="null"/> where nothing tells.</summary>
    public static string? Name(Utf8Text text)
    {
        if (text.Bytes.IndexOf((byte)0) >= 0)
            return "UTF-16 or UTF-32 without a byte-order mark that fits";
        var sample = text.Bytes.Slice(0, Math.Min(text.Length, MaxSample));
        var (usual, others) = (0, 0);
        for (var at = 0; at < sample.Length;)
        {
            if (sample[at] < 0x80)
            {
                at++;
                continue;
            }

            var length = Utf8Rule.Decode(sample.Slice(at), out var codePoint);
            // A byte that could not be decoded stands alone in text of one byte a letter, and in a row in text of several.
            if (codePoint == 0xFFFD ? IsAlone(sample, at) : IsOfWindows1252(codePoint))
                usual++;
            else
                others++;
            at += length;
        }

        return usual > 3 * others ? Windows1252 : null;
    }

    private static bool IsOfWindows1252(int codePoint) => codePoint is >= 0xA0 and <= 0xFF || Windows1252Signs.IndexOf((char)codePoint) >= 0;

    private static bool IsAlone(ReadOnlySpan<byte> text, int at) => (at == 0 || text[at - 1] < 0x80) && (at + 3 >= text.Length || text[at + 3] < 0x80);
}
