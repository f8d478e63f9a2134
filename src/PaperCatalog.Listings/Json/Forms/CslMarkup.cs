namespace PaperCatalog.Listings.Json.Forms;

/// <summary>The mark-up that texts of CSL-JSON may have; it says how a text looks.</summary>
/// <remarks>
/// <see href="https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html">HTML-like formatting tags</see>: <c>i</c>,
/// <c>b</c>, <c>sub</c>, <c>sup</c>, <c>sc</c> and <c>span</c>.
/// </remarks>
internal static class CslMarkup
{
    // The longest is <span style="font-variant: small-caps;">.
    private const int MaxTag = 64;

    /// <summary>Whether a text may have any.</summary>
    public static bool MayBeIn(ReadOnlySpan<byte> text) => text.IndexOf((byte)'<') >= 0;

    /// <summary>
    /// Adds a text without its tags to the field that is being decoded. Superscripts and subscripts are characters, where
    /// there are such: 10<sup>3</sup> is not 103.
    /// </summary>
    public static void Decode(Utf8Text text, ByteSpan span, DecodedTextBuilder field)
    {
        var start = span.Start;
        for (var at = start; at < span.End;)
        {
            var rest = text.Slice(ByteSpan.FromBounds(at, span.End));
            var length = ReadTag(rest);
            if (length > 0)
            {
                field.AppendFrom(text, ByteSpan.FromBounds(start, at));
                if (rest.StartsWith("<sup>"u8) || rest.StartsWith("<sub>"u8))
                    length += ScriptMarkup.Decode(text, ByteSpan.FromBounds(at + length, span.End), rest[3] == 'p', field);
                start = at + length;
            }

            at += Math.Max(1, length);
        }

        field.AppendFrom(text, ByteSpan.FromBounds(start, span.End));
    }

    /// <summary>The length of the tag at the start of a text; 0 where there is none.</summary>
    private static int ReadTag(ReadOnlySpan<byte> text)
    {
        if (text[0] != '<')
            return 0;
        var end = text.Slice(0, Math.Min(text.Length, MaxTag)).IndexOf((byte)'>');
        if (end < 2)
            return 0;
        var tag = text.Slice(1, end - 1);
        return IsKnown(tag[0] == '/' ? tag.Slice(1) : tag) ? end + 1 : 0;
    }

    private static bool IsKnown(ReadOnlySpan<byte> tag) =>
        tag.SequenceEqual("i"u8) || tag.SequenceEqual("b"u8) || tag.SequenceEqual("sub"u8) || tag.SequenceEqual("sup"u8) ||
        tag.SequenceEqual("sc"u8) || tag.SequenceEqual("span"u8) || tag.StartsWith("span "u8);
}
