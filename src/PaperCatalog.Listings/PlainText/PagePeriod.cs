using PaperCatalog.Listings.Dates;

namespace PaperCatalog.Listings.PlainText;

/// <summary>Tells the line that says which days a page shows: <c>Week 12</c>, <c>March 2025</c>, <c>Mar 3 - Mar 9, 2025</c>.</summary>
internal static class PagePeriod
{
    private const int MaxLength = 40;

    /// <summary>Whether a line is one.</summary>
    public static bool IsAt(ReadOnlySpan<byte> line)
    {
        if (line.Length > MaxLength)
            return false;
        var word = line.Slice(0, line.IndexOf((byte)' ') is >= 0 and var space ? space : line.Length);
        var rest = line.Slice(Math.Min(line.Length, word.Length + 1));
        if (AsciiText.EqualsIgnoreCase(word, "Week"))
            return AsciiText.CountDigits(rest) is 1 or 2;
        if (MonthNames.Find(word) == 0)
            return false;
        // A month and a year, or two days.
        return (AsciiText.CountDigits(rest) == 4 && rest.Length == 4) || (AsciiText.CountDigits(rest) is 1 or 2 && HasDash(rest));
    }

    private static bool HasDash(ReadOnlySpan<byte> line) => line.IndexOf((byte)'-') > 0 || line.IndexOf("\u2013"u8) > 0;
}
