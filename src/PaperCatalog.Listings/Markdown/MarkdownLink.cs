namespace PaperCatalog.Listings.Markdown;

/// <summary>A link: <c>[text](target)</c>.</summary>
/// <param name="Text">The text, escapes as they are.</param>
/// <param name="Target">Where it leads.</param>
internal readonly record struct MarkdownLink(ByteSpan Text, ByteSpan Target)
{
    /// <summary>The link that the whole of a stretch is; the text may hold other links and images.</summary>
    public static MarkdownLink? Read(Utf8Text text, ByteSpan span)
    {
        var bytes = text.Slice(span);
        if (bytes.Length < 4 || bytes[0] != '[' || bytes[bytes.Length - 1] != ')')
            return null;
        var middle = bytes.LastIndexOf("]("u8);
        return middle < 1
            ? null
            : new MarkdownLink(
                ByteSpan.FromBounds(span.Start + 1, span.Start + middle), ByteSpan.FromBounds(span.Start + middle + 2, span.End - 1));
    }
}
