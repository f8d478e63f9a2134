using PaperCatalog.Listings.Dates;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>
/// Dates as people write them in lists: <c>2024</c>, <c>2024.03</c>, <c>2024/03/05</c>, <c>Mar 2024</c>,
/// <c>5 March 2024</c>, <c>'24</c>.
/// </summary>
internal static class LooseDate
{
    private const int MaxLength = 24;

    /// <summary>The date that the whole of a text is; <see langword="null"/> where it is none.</summary>
    public static PartialDate? Read(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > MaxLength)
            return null;
        if (AsciiText.CountDigits(text) == 4)
            return ReadNumbers(text);
        return ReadShortYear(text) is > 0 and var year ? new PartialDate(year, 0, 0) : ReadNamed(text);
    }

    /// <summary>The year of <c>'24</c>, whatever its sign looks like; 0 where it is none.</summary>
    public static int ReadShortYear(ReadOnlySpan<byte> text)
    {
        var sign = text.StartsWith("'"u8) || text.StartsWith("`"u8) ? 1 : text.StartsWith("’"u8) || text.StartsWith("‘"u8) ? 3 : 0;
        if (sign == 0 || text.Length != sign + 2 || !AsciiText.TryParse(text.Slice(sign), out var year))
            return 0;
        return year >= 50 ? 1900 + year : 2000 + year;
    }

    /// <summary>The year that four digits at the start of a text are; 0 where they are none.</summary>
    public static int ReadYear(ReadOnlySpan<byte> text) =>
        AsciiText.CountDigits(text) == 4 && AsciiText.TryParse(text.Slice(0, 4), out var year) && year is >= 1900 and <= 2099 ? year : 0;

    private static PartialDate? ReadNumbers(ReadOnlySpan<byte> text)
    {
        var year = ReadYear(text);
        if (year == 0)
            return null;
        var rest = text.Slice(4);
        if (!TryReadPart(ref rest, 12, out var month) || !TryReadPart(ref rest, 31, out var day) || !rest.IsEmpty)
            return null;
        return new PartialDate(year, month, day);
    }

    private static bool TryReadPart(ref ReadOnlySpan<byte> rest, int most, out int value)
    {
        value = 0;
        if (rest.IsEmpty)
            return true;
        var digits = rest[0] is (byte)'-' or (byte)'/' or (byte)'.' ? AsciiText.CountDigits(rest.Slice(1)) : 0;
        if (digits is not (1 or 2) || !AsciiText.TryParse(rest.Slice(1, digits), out value) || value == 0 || value > most)
            return false;
        rest = rest.Slice(digits + 1);
        return true;
    }

    /// <summary>Reads a date with the name of its month, in any order; it has a year.</summary>
    private static PartialDate? ReadNamed(ReadOnlySpan<byte> text)
    {
        var (year, month, day) = (0, 0, 0);
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && text[end] is not ((byte)' ' or (byte)',' or (byte)'-' or (byte)'/'))
                end++;
            var word = text.Slice(at, end - at);
            at = end + 1;
            if (word.IsEmpty)
                continue;
            if (year == 0 && word.Length == 4 && ReadYear(word) is > 0 and var four)
                year = four;
            else if (month == 0 && MonthNames.Find(word) is > 0 and var named)
                month = named;
            else if (day == 0 && word.Length <= 2 && AsciiText.TryParse(word, out var number) && number is > 0 and <= 31)
                day = number;
            else
                return null;
        }

        return year > 0 && month > 0 ? new PartialDate(year, month, day) : null;
    }
}
