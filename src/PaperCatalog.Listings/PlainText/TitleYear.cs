namespace PaperCatalog.Listings.PlainText;

/// <summary>A text with a year at its end: <c>NeurIPS 2017</c>, <c>Attention Is All You Need (2017)</c>.</summary>
/// <param name="Before">What stands before it, without brackets and commas.</param>
/// <param name="Year">The year.</param>
/// <param name="IsBracketed">Whether it stands in brackets.</param>
internal readonly record struct TitleYear(ByteSpan Before, ByteSpan Year, bool IsBracketed)
{
    private const int Digits = 4;

    private static ReadOnlySpan<byte> Trailing => " ,(-:"u8;

    /// <summary>Reads a text; <see langword="null"/> where no year ends it, or nothing stands before.</summary>
    public static TitleYear? Read(Utf8Text text, ByteSpan span)
    {
        var isBracketed = !span.IsEmpty && text.Bytes[span.End - 1] == ')';
        var year = ByteSpan.FromBounds(Math.Max(span.Start, span.End - Digits - (isBracketed ? 1 : 0)), span.End - (isBracketed ? 1 : 0));
        if (year.Length != Digits || !AsciiText.TryParse(text.Slice(year), out var number) || number is < 1900 or > 2099)
            return null;
        var before = ByteSpan.FromBounds(span.Start, year.Start);
        if (before.IsEmpty || Trailing.IndexOf(text.Bytes[before.End - 1]) < 0 || (isBracketed && text.Bytes[before.End - 1] != '('))
            return null;
        while (!before.IsEmpty && Trailing.IndexOf(text.Bytes[before.End - 1]) >= 0)
            before = before with { Length = before.Length - 1 };
        return before.IsEmpty ? null : new TitleYear(before, year, isBracketed);
    }
}
