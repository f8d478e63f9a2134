namespace PaperCatalog.Listings.Dates;

/// <summary>Finds the year of capture, which dates without a year belong to.</summary>
/// <remarks>
/// It is what the project says, else a year in the file's name, else the first year after every full date in the
/// listing that has the day of every yearless date: the page shows a year only for past years. A yearless date after
/// the day of capture is wrong in whichever year. It is reported where it stands and has no say here, or one wrong date
/// would take the year from all others.
/// </remarks>
internal static class YearResolver
{
    /// <summary>The year of capture, or 0 where nothing fixes it.</summary>
    public static int Find(ListingOptions options, PartialDate? capturedOn, List<PartialDate> dates)
    {
        if (options.Year is { } year)
            return year;
        year = FindInName(options.FileName);
        return year > 0 ? year : FindFromDates(capturedOn, dates);
    }

    /// <summary>The first number of four digits from 1900 to 2099 that stands alone in a name, or 0.</summary>
    private static int FindInName(string name)
    {
        for (var at = 0; at < name.Length; at++)
        {
            var end = at;
            while (end < name.Length && char.IsLetterOrDigit(name[end]))
                end++;
            if (end - at == 4 && TryParse(name, at, out var year) && year is >= 1900 and <= 2099)
                return year;
            at = end;
        }

        return 0;
    }

    private static bool TryParse(string text, int at, out int year)
    {
        year = 0;
        for (var i = at; i < at + 4; i++)
        {
            if (text[i] is not (>= '0' and <= '9'))
                return false;
            year = (year * 10) + (text[i] - '0');
        }

        return true;
    }

    private static int FindFromDates(PartialDate? capturedOn, List<PartialDate> dates)
    {
        if (capturedOn is { HasYear: true })
            return capturedOn.Value.Year;

        var latest = 0;
        foreach (var date in dates)
            latest = Math.Max(latest, date.Year);
        if (latest is 0 or 9999)
            return 0;
        // 29 February waits for a leap year; there is one within eight years.
        for (var year = latest + 1; year <= Math.Min(latest + 8, 9999); year++)
        {
            if (AllExistIn(year, capturedOn, dates))
                return year;
        }

        return 0;
    }

    private static bool AllExistIn(int year, PartialDate? capturedOn, List<PartialDate> dates)
    {
        foreach (var date in dates)
        {
            if (!date.HasYear && !(date > capturedOn) && !date.In(year).Exists)
                return false;
        }

        return capturedOn is null || capturedOn.Value.In(year).Exists;
    }
}
