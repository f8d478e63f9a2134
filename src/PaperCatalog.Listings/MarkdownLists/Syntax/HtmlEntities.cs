using System.Net;
using System.Text;

namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <summary>Signs that Markdown writes as HTML does: <c>&amp;amp;</c>, <c>&amp;#8211;</c>.</summary>
internal static class HtmlEntities
{
    // "&CounterClockwiseContourIntegral;" is not to be met with in lists.
    private const int MaxLength = 16;

    /// <summary>Adds what the entity at the start of a stretch stands for.</summary>
    /// <returns>Its length; 0 where there is none.</returns>
    public static int Decode(Utf8Text text, ByteSpan span, DecodedTextBuilder field)
    {
        var bytes = text.Slice(span with { Length = Math.Min(span.Length, MaxLength) });
        var end = bytes.IndexOf((byte)';');
        if (end < 2)
            return 0;
        var source = new ByteSpan(span.Start, end + 1);
        var entity = text.GetString(source);
        var decoded = WebUtility.HtmlDecode(entity);
        if (decoded == entity)
            return 0;
        // A line break, or what is none, would end a field.
        var isText = decoded[0] >= ' ' &&
            decoded[0] is not ((>= '\x7F' and <= '\x9F') or '\u00A0' or '\u2028' or '\u2029' or (>= '\u2000' and <= '\u200B'));
        field.Append(isText ? Encoding.UTF8.GetBytes(decoded) : " "u8, source);
        return source.Length;
    }
}
