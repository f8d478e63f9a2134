using System.Text;

namespace PaperCatalog.Listings;

/// <summary>The start of a text, for a message: shortened to its first line, and at a word to at most 60 characters.</summary>
internal static class Excerpt
{
    private const int MaxLength = 60;

    private static readonly char[] s_lineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    // Four bytes a character at most; a cut inside one gives a replacement character beyond the limit.
    private const int MaxBytes = 4 * (MaxLength + 2);

    /// <summary>The start of the text of <paramref name="span"/>.</summary>
    public static string Of(Utf8Text text, ByteSpan span) => Of(text.Slice(span));

    /// <summary>The start of a text of UTF-8.</summary>
    public static string Of(ReadOnlySpan<byte> utf8) =>
        Of(Encoding.UTF8.GetString(utf8.Slice(0, Math.Min(utf8.Length, MaxBytes)).ToArray()));

    /// <summary>The start of a text.</summary>
    public static string Of(string text)
    {
        text = text.TrimStart();
        if (text.IndexOfAny(s_lineEnds) is >= 0 and <= MaxLength and var end)
            return text.Substring(0, end).TrimEnd() + "...";
        if (text.Length <= MaxLength)
            return text;
        var cut = text.LastIndexOf(' ', MaxLength);
        if (cut < MaxLength / 2)
            cut = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return text.Substring(0, cut) + "...";
    }

    /// <summary>The end of a text of UTF-8: its last words.</summary>
    public static string OfEnd(ReadOnlySpan<byte> utf8)
    {
        var start = Math.Max(0, utf8.Length - MaxBytes);
        while (start < utf8.Length && (utf8[start] & 0xC0) == 0x80)
            start++;
        var text = Encoding.UTF8.GetString(utf8.Slice(start).ToArray());
        if (start == 0 && text.Length <= MaxLength)
            return text;
        var cut = Math.Max(0, text.Length - MaxLength);
        var space = text.IndexOf(' ', cut);
        if (space >= 0 && space < text.Length - (MaxLength / 2))
            cut = space + 1;
        else if (char.IsLowSurrogate(text[cut]))
            cut++;
        return "..." + text.Substring(cut);
    }
}
