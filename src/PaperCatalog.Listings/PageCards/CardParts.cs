namespace PaperCatalog.Listings.PageCards;

/// <summary>What stands on one line of a card, with dots between: <c>Lab · 12 authors · Published on May 19, 2023</c>.</summary>
internal static class CardParts
{
    private const string Published = "Published on ";

    private static ReadOnlySpan<byte> Dot => "·"u8;

    /// <summary>The parts of a line that begins or ends with a dot, or has the number of people behind one; an abstract may have a dot too.</summary>
    /// <returns>The parts, some of which may be empty; <see langword="null"/> where a text is no such line.</returns>
    public static List<ByteSpan>? Split(Utf8Text text, ByteSpan span)
    {
        var bytes = text.Slice(span);
        if (bytes.IndexOf(Dot) < 0)
            return null;
        var parts = new List<ByteSpan>();
        var isLine = bytes.StartsWith(Dot) || bytes.EndsWith(Dot);
        for (var at = span.Start; at <= span.End;)
        {
            var length = text.Slice(ByteSpan.FromBounds(at, span.End)).IndexOf(Dot);
            var part = WhiteSpace.TrimLines(text, length < 0 ? ByteSpan.FromBounds(at, span.End) : new ByteSpan(at, length));
            isLine |= parts.Count > 0 && PeopleBlock.IsCount(text.Slice(part));
            parts.Add(part);
            at = length < 0 ? span.End + 1 : at + length + Dot.Length;
        }

        return isLine ? parts : null;
    }

    /// <summary>The date behind the words that today's page writes before it.</summary>
    public static ByteSpan BehindPublished(Utf8Text text, ByteSpan part) => AsciiText.StartsWithIgnoreCase(text.Slice(part), Published)
        ? WhiteSpace.Trim(text, ByteSpan.FromBounds(part.Start + Published.Length, part.End))
        : part;
}
