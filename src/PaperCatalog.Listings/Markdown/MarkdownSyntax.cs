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
        if (!text.Slice(span).StartsWith("!["u8))
            return span;
        var picture = text.Slice(span).LastIndexOf((byte)')');
        return WhiteSpace.TrimLines(text, ByteSpan.FromBounds(span.Start + picture + 1, span.End));
    }

    /// <inheritdoc/>
    public override void Decode(ByteSpan span, DecodedTextBuilder field) => MarkdownText.Decode(text, span, field);
}
