namespace PaperCatalog.Listings;

/// <summary>Finds the links in running text and frees them of what trails them.</summary>
/// <remarks>
/// A link goes from <c>http://</c> or <c>https://</c> to white space, a quote, an angle bracket, a brace or a closing
/// bracket that it did not open; then the punctuation of the sentence is taken off its end.
/// </remarks>
internal static class LinkFinder
{
    private static ReadOnlySpan<byte> SchemeStart => "http"u8;

    private static ReadOnlySpan<byte> Trailing => ".,;:!?'*`\\"u8;

    /// <summary>The links in <paramref name="span"/>, in order, each once.</summary>
    public static EquatableArray<ByteSpan> Find(Utf8Text text, ByteSpan span)
    {
        List<ByteSpan>? links = null;
        var at = span.Start;
        while (at < span.End)
        {
            var rest = text.Bytes.Slice(at, span.End - at);
            var next = rest.IndexOf(SchemeStart);
            if (next < 0)
                break;
            rest = rest.Slice(next);
            at += next;

            var scheme = SchemeLength(rest);
            var length = scheme == 0 ? 0 : Length(rest, scheme);
            if (length > scheme && !IsKnown(text, links, new ByteSpan(at, length)))
                (links ??= []).Add(new ByteSpan(at, length));
            at += Math.Max(length, SchemeStart.Length);
        }

        return links is null ? default : new EquatableArray<ByteSpan>([.. links]);
    }

    /// <summary>The length of <c>http://</c> or <c>https://</c> at the start of <paramref name="text"/>, or 0.</summary>
    public static int SchemeLength(ReadOnlySpan<byte> text) =>
        text.StartsWith("https://"u8) ? 8 : text.StartsWith("http://"u8) ? 7 : 0;

    /// <summary>The length of the link at the start of <paramref name="text"/>, whose scheme is known.</summary>
    private static int Length(ReadOnlySpan<byte> text, int scheme)
    {
        var opened = 0;
        var end = scheme;
        while (end < text.Length && !EndsLink(text[end], ref opened))
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

    private static bool IsKnown(Utf8Text text, List<ByteSpan>? links, ByteSpan link)
    {
        if (links is not null)
        {
            foreach (var known in links)
            {
                if (text.Slice(known).SequenceEqual(text.Slice(link)))
                    return true;
            }
        }

        return false;
    }
}
