namespace PaperCatalog.Listings.Dates;

/// <summary>
/// Dates of numbers of which the last is the year: <c>24/05/2024</c>, <c>5/24/2024</c>, <c>24.5.2024</c>, <c>05/2024</c>.
/// </summary>
internal static class NumberedDate
{
    /// <summary>
    /// The date that a text is, as exact as it is sure, whether it exists or not; <see langword="null"/> where it is in no such form.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="isWhole">Whether the date says all that the text does.</param>
    public static PartialDate? Read(ReadOnlySpan<byte> text, out bool isWhole)
    {
        isWhole = true;
        if (!TryReadNumber(ref text, out var first) || !TryReadSign(ref text, out var sign) || !TryReadNumber(ref text, out var second))
            return null;
        if (text.IsEmpty)
            return second > 31 && first <= 12 ? new PartialDate(second, first, 0) : null;
        if (!TryReadSign(ref text, out var same) || same != sign || !TryReadNumber(ref text, out var year) || year <= 31 || !text.IsEmpty)
            return null;
        // A full stop parts days from months.
        if (sign == '.' || first == second)
            return new PartialDate(year, second, first);
        if (Order(first, second, year) is { } date)
            return date;
        isWhole = false;
        return new PartialDate(year, 0, 0);
    }

    /// <summary>
    /// The date of two numbers before a year: day or month comes first, and only a number that is no month tells; else
    /// <see langword="null"/>.
    /// </summary>
    public static PartialDate? Order(int first, int second, int year)
    {
        if (first > 12)
            return new PartialDate(year, second, first);
        return second > 12 ? new PartialDate(year, first, second) : null;
    }

    private static bool TryReadNumber(ref ReadOnlySpan<byte> text, out int number)
    {
        var digits = AsciiText.CountDigits(text);
        var isRead = AsciiText.TryParse(text.Slice(0, digits), out number) && digits is 1 or 2 or 4 && number > 0;
        text = text.Slice(digits);
        return isRead;
    }

    private static bool TryReadSign(ref ReadOnlySpan<byte> text, out byte sign)
    {
        sign = text.IsEmpty ? (byte)0 : text[0];
        if (sign is not ((byte)'/' or (byte)'.' or (byte)'-'))
            return false;
        text = text.Slice(1);
        return true;
    }
}
