namespace PaperCatalog.Listings.PageCards;

/// <summary>The people of a card: points of a list, pictures of some of the authors and then how many there are.</summary>
internal static class PeopleBlock
{
    // "- 3 authors", with room for damage; what is longer is prose.
    private const int MaxLength = 24;

    private static readonly byte[] s_author = " author"u8.ToArray();

    /// <summary>Whether a text, trimmed, begins as they do, or is the count without its point.</summary>
    public static bool StartsAt(ReadOnlySpan<byte> text)
    {
        var bullet = BulletLength(text);
        if (bullet > 0 && (bullet == text.Length || text[bullet] is (byte)'!' or (byte)'['))
            return true;
        return text.Length <= MaxLength && (bullet > 0 || (text.Length > 0 && AsciiText.IsDigit(text[0]))) &&
            (text.EndsWith(" author"u8) || text.EndsWith(" authors"u8));
    }

    /// <summary>Whether a line is the count alone: <c>- 3 authors</c>.</summary>
    public static bool IsCount(ReadOnlySpan<byte> line)
    {
        var rest = line.Slice(BulletLength(line));
        var digits = AsciiText.CountDigits(rest);
        return digits > 0 && (rest.Slice(digits).SequenceEqual(" author"u8) || rest.Slice(digits).SequenceEqual(" authors"u8));
    }

    /// <summary>The count, which ends them; <see langword="null"/> where there is none.</summary>
    public static Field<int>? ReadCount(Utf8Text text, ByteSpan span)
    {
        var end = span.Start + Math.Max(text.Slice(span).LastIndexOf(s_author), 0);
        var start = end;
        while (start > span.Start && AsciiText.IsDigit(text.Bytes[start - 1]))
            start--;
        var digits = ByteSpan.FromBounds(start, end);
        return AsciiText.TryParse(text.Slice(digits), out var count) ? new Field<int>(count, digits) : null;
    }

    private static int BulletLength(ReadOnlySpan<byte> text)
    {
        var sign = text.StartsWith("•"u8) ? 3 : 1;
        if (text.IsEmpty || (sign == 1 && text[0] is not ((byte)'-' or (byte)'*' or (byte)'+')))
            return 0;
        if (text.Length == sign)
            return sign;
        if (text[sign] == ' ')
            return sign + 1;
        return text.Slice(sign).StartsWith("\u00A0"u8) ? sign + 2 : 0;
    }

}
