using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Links;

/// <summary>Finds the links in running text and frees them of what trails them.</summary>
/// <remarks>
/// A link goes from <c>http://</c> or <c>https://</c> to white space, a quote, an angle bracket, a brace, a closing
/// bracket that it did not open or a sign of punctuation outside ASCII; then the punctuation of the sentence is taken
/// off its end.
/// </remarks>
internal static class LinkFinder
{
    private static ReadOnlySpan<byte> SchemeStart => "http"u8;

    private static ReadOnlySpan<byte> Trailing => ".,;:!?'*`\\"u8;

    /// <summary>The links in <paramref name="span"/>, in order, each once.</summary>
    public static EquatableArray<ByteSpan> Find(Utf8Text text, ByteSpan span)
    {
        List<ByteSpan>? links = null;
        HashSet<string>? known = null;
        var at = span.Start;
        while (at < span.End)
        {
            var rest = text.Slice(ByteSpan.FromBounds(at, span.End));
            var next = rest.IndexOf(SchemeStart);
            if (next < 0)
                break;
            rest = rest.Slice(next);
            at += next;

            var scheme = SchemeLength(rest);
            var length = scheme == 0 ? 0 : Length(rest, scheme);
            var link = new ByteSpan(at, length);
            if (length > scheme && (known ??= new(StringComparer.Ordinal)).Add(text.GetString(link)))
                (links ??= []).Add(link);
            at += Math.Max(length, SchemeStart.Length);
        }

        return links is null ? default : new EquatableArray<ByteSpan>([.. links]);
    }

    /// <summary>The length of <c>http://</c> or <c>https://</c> at the start of <paramref name="text"/>, or 0.</summary>
    public static int SchemeLength(ReadOnlySpan<byte> text) =>
        text.StartsWith("https://"u8) ? 8 : text.StartsWith("http://"u8) ? 7 : 0;

    /// <summary>The length of the link at the start of <paramref name="text"/>, whose scheme is known.</summary>
    public static int Length(ReadOnlySpan<byte> text, int scheme)
    {
        var opened = 0;
        var end = scheme;
        while (end < text.Length && !EndsLink(text[end], ref opened) && !EndsLinkOutsideAscii(text.Slice(end)))
            end++;
        while (end > scheme && Trailing.IndexOf(text[end - 1]) >= 0)
            end--;
        return end;
    }

    private static bool EndsLink(byte value, ref int opened)
    {
        switch (value)
        {
            case (byte)'(' or (byte)'[':
                opened++;
                return false;
            case (byte)')' or (byte)']':
                return --opened < 0;
            default:
                return value is <= (byte)' ' or (byte)'"' or (byte)'<' or (byte)'>' or (byte)'{' or (byte)'}' or 0x7F;
        }
    }

    // Letters of any script may stand in a link as people write it; quotes, dashes and Chinese punctuation end it.
    private static bool EndsLinkOutsideAscii(ReadOnlySpan<byte> text)
    {
        if (text[0] < 0x80)
            return false;
        Utf8Rule.Decode(text, out var codePoint);
        return WhiteSpace.Contains(codePoint) || codePoint is '«' or '»' or
            (>= 0x2010 and <= 0x206F) or (>= 0x3001 and <= 0x303F) or (>= 0xFF01 and <= 0xFF65);
    }
}
