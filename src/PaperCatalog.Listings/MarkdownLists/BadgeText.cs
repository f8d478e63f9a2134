namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>What the picture of a link says that the link leads to: in its text, or in the name of what is drawn.</summary>
/// <param name="text">The listing.</param>
internal sealed class BadgeText(Utf8Text text)
{
    // Behind it stand the words of a drawn badge, and its colour: "/badge/Paper-arXiv-red.svg".
    private static readonly byte[] s_drawn = "/badge/"u8.ToArray();

    // More than badges say.
    private const int MaxLength = 400;

    /// <summary>The words that are shown where the picture is not; empty where there are none.</summary>
    /// <param name="badge">The picture, as it is written.</param>
    public ByteSpan FindWords(ByteSpan badge)
    {
        var bytes = Begin(badge);
        var start = bytes.IndexOf("!["u8);
        if (start < 0)
            return FindValue(badge, "alt="u8);
        var length = bytes.Slice(start + 2).IndexOf((byte)']');
        return length > 0 ? new ByteSpan(badge.Start + start + 2, length) : default;
    }

    /// <summary>The word of a badge that is a label of the paper or of what goes with it; empty where none is.</summary>
    /// <param name="badge">The picture, as it is written.</param>
    public ByteSpan FindLabel(ByteSpan badge)
    {
        var words = FindWords(badge);
        if (IsLabel(words))
            return words;
        // "GitHub stars", "arXiv:2305.11627".
        var end = text.Slice(words).IndexOfAny((byte)' ', (byte)':');
        var first = words with { Length = Math.Max(end, 0) };
        if (IsLabel(first))
            return first;
        var name = FindDrawn(badge);
        for (var start = name.Start; start < name.End;)
        {
            var part = text.Slice(ByteSpan.FromBounds(start, name.End)).IndexOfAny((byte)'-', (byte)'.');
            var word = ByteSpan.FromBounds(start, part < 0 ? name.End : start + part);
            if (IsLabel(word))
                return word;
            start = word.End + 1;
        }

        return default;
    }

    /// <summary>Whether a text says where a link leads; how many stars there are is no such thing.</summary>
    private bool IsLabel(ByteSpan word)
    {
        var kind = Labels.KindOf(text.Slice(word));
        return kind == LabelKind.Paper ||
            (kind == LabelKind.Companion && !AsciiText.StartsWithIgnoreCase(text.Slice(word), "star"));
    }

    /// <summary>The words of a drawn badge, else the name of the file of the picture.</summary>
    private ByteSpan FindDrawn(ByteSpan badge)
    {
        var bytes = Begin(badge);
        var target = bytes.IndexOf("]("u8);
        var source = target > 0 ? ByteSpan.FromBounds(badge.Start + target + 2, badge.Start + bytes.Length) : FindValue(badge, "src="u8);
        var address = text.Slice(source);
        var end = address.IndexOfAny((byte)'?', (byte)')', (byte)' ');
        address = end < 0 ? address : address.Slice(0, end);
        var drawn = address.IndexOf(s_drawn);
        var start = drawn >= 0 ? drawn + s_drawn.Length : address.LastIndexOf((byte)'/') + 1;
        return new ByteSpan(source.Start + start, address.Length - start);
    }

    /// <summary>The value of an attribute; empty where there is none.</summary>
    private ByteSpan FindValue(ByteSpan badge, ReadOnlySpan<byte> name)
    {
        var bytes = Begin(badge);
        var start = bytes.IndexOf(name) + name.Length;
        if (start < name.Length || start == bytes.Length || bytes[start] is not ((byte)'"' or (byte)'\''))
            return default;
        var length = bytes.Slice(start + 1).IndexOf(bytes[start]);
        return length > 0 ? new ByteSpan(badge.Start + start + 1, length) : default;
    }

    private ReadOnlySpan<byte> Begin(ByteSpan badge) => text.Slice(badge with { Length = Math.Min(badge.Length, MaxLength) });
}
