namespace PaperCatalog.Listings.Dates;

/// <summary>Dates as programs of bibliographies write them: <c>2024/05/24/</c> of RIS, with any part behind the year empty or missing, and what else one likes at the end; <c>2024 May 24</c>.</summary>
internal static class ExportedDate
{
    /// <summary>The date that a text gives, in words, in this form, as ISO 8601 or in numbers of which the last is the year; <see langword="null"/> where it is in none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isWhole">Whether the date says all that the text does.</param>
    public static PartialDate? Read(ReadOnlySpan<byte> text, out bool isWhole)
    {
        isWhole = true;
        // ISO 8601 lets a time stand behind a year, which "2024 May 24" would be taken for.
        return ReadWords(text) ?? Read(text) ?? NumberedDate.Read(text, out isWhole);
    }

    /// <summary>The date that a text gives, in this form or as ISO 8601, whether it exists or not; or <see langword="null"/>.</summary>
    public static PartialDate? Read(ReadOnlySpan<byte> text)
    {
        if (IsoDate.Read(text) is { } date)
            return date;
        if (AsciiText.CountDigits(text) != 4 || !AsciiText.TryParse(text.Slice(0, 4), out var year) || year == 0)
            return null;
        var rest = text.Slice(4);
        return TryReadPart(ref rest, out var month) && TryReadPart(ref rest, out var day)
            ? new PartialDate(year, month, month == 0 ? 0 : day)
            : null;
    }

    /// <summary>Reads a month, and a day and a year as far as they are there, as the Web of Science writes them: <c>DEC 8</c>,
    /// <c>JAN-FEB</c>, <c>Jan 2020</c>; <see langword="null"/> where anything else is.</summary>
    public static PartialDate? ReadWords(ReadOnlySpan<byte> text)
    {
        var (year, month, day) = (0, 0, 0);
        for (var at = 0; at < text.Length;)
        {
            var digits = AsciiText.CountDigits(text.Slice(at));
            var letters = digits > 0 ? 0 : CountLetters(text.Slice(at));
            if (digits == 4 && year == 0)
                _ = AsciiText.TryParse(text.Slice(at, digits), out year);
            else if (digits is 1 or 2 && day == 0 && AsciiText.TryParse(text.Slice(at, digits), out var number) && number is >= 1 and <= 31)
                day = number;
            else if (letters > 0 && MonthNames.Find(text.Slice(at, letters)) is > 0 and var name)
                month = month == 0 ? name : month;
            else if (digits + letters > 0 || text[at] is not ((byte)' ' or (byte)'-' or (byte)',' or (byte)'.'))
                return null;
            at += Math.Max(digits + letters, 1);
        }

        return month > 0 ? new PartialDate(year, month, day) : null;
    }

    private static int CountLetters(ReadOnlySpan<byte> text)
    {
        var count = 0;
        while (count < text.Length && AsciiText.IsLetter(text[count]))
            count++;
        return count;
    }

    /// <summary>Reads <c>/05</c>, <c>/5</c> or <c>/</c>, or nothing at the end: 0 where the part is empty.</summary>
    private static bool TryReadPart(ref ReadOnlySpan<byte> rest, out int value)
    {
        value = 0;
        if (rest.IsEmpty)
            return true;
        if (rest[0] != '/')
            return false;
        var digits = AsciiText.CountDigits(rest.Slice(1));
        if (digits > 2 || (digits > 0 && !AsciiText.TryParse(rest.Slice(1, digits), out value)))
            return false;
        rest = rest.Slice(1 + digits);
        return rest.IsEmpty || rest[0] == '/';
    }
}
