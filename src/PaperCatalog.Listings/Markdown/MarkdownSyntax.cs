using PaperCatalog.Listings.PageCards;

namespace PaperCatalog.Listings.Markdown;

/// <summary>Links, <c>[text](target)</c>, and pictures, <c>![name](source)</c>.</summary>
internal sealed class MarkdownSyntax(Utf8Text text) : CardSyntax
{
    /// <inheritdoc/>
    public override CardLink? ReadLink(ByteSpan span)
    {
        var bytes = text.Slice(span);
        if (bytes.Length < 4 || bytes[0] != '[' || bytes[bytes.Length - 1] != ')')
            return null;
        var middle = bytes.LastIndexOf("]("u8);
        return middle < 1
            ? null
            : new CardLink(
                ByteSpan.FromBounds(span.Start + 1, span.Start + middle), ByteSpan.FromBounds(span.Start + middle + 2, span.End - 1));
    }

    /// <inheritdoc/>
    public override ByteSpan SkipPictures(ByteSpan span, ByteSpan? account)
    {
        while (PictureLength(text.Slice(span)) is > 0 and var length)
            span = WhiteSpace.TrimLines(text, ByteSpan.FromBounds(span.Start + length, span.End));
        return span;
    }

    /// <summary>The length of the picture at the start of a text; 0 where there is none. Its source may have brackets in pairs.</summary>
    private static int PictureLength(ReadOnlySpan<byte> bytes)
    {
        var source = bytes.StartsWith("!["u8) ? bytes.IndexOf("]("u8) : -1;
        var open = 0;
        for (var at = source + 1; source > 0 && at < bytes.Length; at++)
        {
            open += bytes[at] == '(' ? 1 : bytes[at] == ')' ? -1 : 0;
            if (open == 0)
                return at + 1;
        }

        return 0;
    }

    /// <inheritdoc/>
    public override void Decode(ByteSpan span, DecodedTextBuilder field) => MarkdownText.Decode(text, span, field);
}
