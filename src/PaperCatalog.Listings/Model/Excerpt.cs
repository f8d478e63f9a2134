namespace PaperCatalog.Listings;

/// <summary>The start of a text, for a message.</summary>
internal static class Excerpt
{
    private const int MaxLength = 60;

    /// <summary>The characters of <paramref name="span"/>, shortened at a word to at most 60.</summary>
    public static string Of(Utf8Text text, ByteSpan span)
    {
        // Four bytes a character at most; a cut inside one gives a replacement character beyond the limit.
        var head = text.GetString(new ByteSpan(span.Start, Math.Min(span.Length, 4 * (MaxLength + 2))));
        if (head.Length <= MaxLength)
            return head;
        var cut = head.LastIndexOf(' ', MaxLength);
        if (cut < MaxLength / 2)
            cut = char.IsHighSurrogate(head[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return head.Substring(0, cut) + "...";
    }
}
