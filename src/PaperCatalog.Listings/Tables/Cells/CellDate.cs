using PaperCatalog.Listings.Dates;

namespace PaperCatalog.Listings.Tables.Cells;

/// <summary>Dates as people and programs write them in tables.</summary>
internal static class CellDate
{
    /// <summary>
    /// The date that a text gives, whether it exists or not, as exact as it is sure: <c>2024-05-24</c>, <c>2024/5/24</c>, <c>24 May
    /// 2024</c>, <c>05/2024</c>, <c>24.5.2024</c>. Its year is 0 where it has none. <see langword="null"/> where it is in no such form.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="isWhole">Whether the date says all that the text does.</param>
    public static PartialDate? Read(ReadOnlySpan<byte> text, out bool isWhole)
    {
        isWhole = true;
        // "2024.0" is what a column of numbers becomes where some are missing.
        if (text.Length == 6 && AsciiText.CountDigits(text) == 4 && text[4] == '.' && text[5] == '0')
            text = text.Slice(0, 4);
        // ISO 8601 lets a time stand behind a year, which "2024 May 24" would be taken for.
        return WrittenDate.ReadWords(text) ?? WrittenDate.Read(text) ?? ReadNumbers(text, out isWhole);
    }

    /// <summary>Reads two or three numbers with one sign between them, the last of them the year.</summary>
    private static PartialDate? ReadNumbers(ReadOnlySpan<byte> text, out bool isWhole)
    {
        isWhole = true;
        if (!TryReadNumber(ref text, out var first) || !TryReadSign(ref text, out var sign) || !TryReadNumber(ref text, out var second))
            return null;
        if (text.IsEmpty)
            return second > 31 && first <= 12 ? new PartialDate(second, first, 0) : null;
        if (!TryReadSign(ref text, out var same) || same != sign || !TryReadNumber(ref text, out var year) || year <= 31 || !text.IsEmpty)
            return null;
        // Day or month comes first, and only a number that is no month tells. A full stop parts days from months.
        if (first > 12 || sign == '.' || first == second)
            return new PartialDate(year, second, first);
        if (second > 12)
            return new PartialDate(year, first, second);
        isWhole = false;
        return new PartialDate(year, 0, 0);
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
