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
        // "2024.0" is what a column of numbers becomes where some are missing.
        if (text.Length == 6 && AsciiText.CountDigits(text) == 4 && text[4] == '.' && text[5] == '0')
            text = text.Slice(0, 4);
        return ExportedDate.Read(text, out isWhole);
    }
}
