using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Dialects;

/// <summary>Tells whether a text ends as a sentence does.</summary>
internal static class SentenceEnd
{
    private static readonly byte[] s_scheme = "://"u8.ToArray();

    /// <summary>Whether it does: with a sign that ends one, behind which quotes and brackets may close, or with a link.</summary>
    public static bool IsAt(ReadOnlySpan<byte> text)
    {
        if (EndsWithLink(text))
            return true;
        while (text.Length > 0)
        {
            var start = text.Length - 1;
            while (start > 0 && (text[start] & 0xC0) == 0x80)
                start--;
            Utf8Rule.Decode(text.Slice(start), out var sign);
            if (IsEnd(sign))
                return true;
            if (!Closes(sign))
                return false;
            text = text.Slice(0, start);
        }

        return true;
    }

    // An emoji may stand in place of the full stop.
    private static bool IsEnd(int sign) => sign is '.' or '!' or '?' or 0x2026 or 0x3002 or 0xFF01 or 0xFF0E or 0xFF1F or 0xFF61 or 0x0964 or
        0x061F or 0x06D4 or (>= 0x2600 and <= 0x27BF) or >= 0x1F000;

    // Marks of mathematics and emphasis close as quotes do.
    private static bool Closes(int sign) => sign is '"' or '\'' or ')' or ']' or '}' or '*' or '_' or '$' or ' ' or 0x2019 or 0x201D or 0xBB or
        0x300D or 0x300F or 0x3011 or 0xFF09 or 0xFE0F or 0x200D;

    private static bool EndsWithLink(ReadOnlySpan<byte> text)
    {
        var word = text.Slice(text.LastIndexOf((byte)' ') + 1);
        // "github.com/x/y" is one without its scheme, and "and/or" is none.
        return word.IndexOf(s_scheme) >= 0 || (word.IndexOf((byte)'.') > 0 && word.IndexOf((byte)'/') > word.IndexOf((byte)'.')) ||
            word.IndexOf("www."u8) is 0 or 1;
    }
}
