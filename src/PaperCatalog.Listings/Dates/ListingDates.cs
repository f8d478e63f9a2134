using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Dates;

/// <summary>The entries and the day of capture of a listing, with the year put to dates that had none.</summary>
internal readonly record struct ListingDates(List<Entry> Entries, Field<PartialDate>? CapturedOn)
{
    /// <summary>Finds the year and says what is wrong with the dates.</summary>
    public static ListingDates Resolve(
        List<Entry> entries, Field<PartialDate>? capturedOn, ListingOptions options, List<Problem> problems)
    {
        var dates = entries.Where(entry => entry.PublishedOn is not null).Select(entry => entry.PublishedOn!.Value).ToList();
        var year = YearResolver.Find(options, capturedOn?.Value, dates.ConvertAll(date => date.Value));
        if (capturedOn is { Value.HasYear: false } day)
            capturedOn = Date(day, year, problems);

        ReportUnknownYear(dates, capturedOn, year, problems);
        for (var i = 0; i < entries.Count; i++)
        {
            // Most dates are whole as they are, and then so is the entry.
            if (entries[i].PublishedOn is { } date && Check(date, year, capturedOn, problems) is var put && put != date)
                entries[i] = entries[i] with { PublishedOn = put };
        }

        return new ListingDates(entries, capturedOn);
    }

    private static Field<PartialDate> Check(
        Field<PartialDate> date, int year, Field<PartialDate>? capturedOn, List<Problem> problems)
    {
        if (!date.Value.HasYear)
            date = Date(date, year, problems);
        // Days of one year compare with the year unknown too.
        if (capturedOn is { } day && day.Value.HasYear == date.Value.HasYear && date.Value > day.Value)
            problems.Add(Problem.At(RuleTable.DateAfterCapture, date.Span, date.Value.ToString(), day.Value.ToString()));
        return date;
    }

    private static Field<PartialDate> Date(Field<PartialDate> date, int year, List<Problem> problems)
    {
        if (year == 0 || date.Value.In(year).Exists)
            return date with { Value = date.Value.In(year) };
        problems.Add(Problem.At(RuleTable.ImpossibleDate, date.Span, date.Value.In(year).ToString()));
        return date;
    }

    private static void ReportUnknownYear(
        List<Field<PartialDate>> dates, Field<PartialDate>? capturedOn, int year, List<Problem> problems)
    {
        if (year > 0)
            return;
        var yearless = dates.FindAll(date => !date.Value.HasYear);
        if (capturedOn is { Value.HasYear: false } day)
            yearless.Insert(0, day);
        if (yearless.Count > 0)
        {
            var count = yearless.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            problems.Add(Problem.At(RuleTable.UnknownYear, yearless[0].Span, count));
        }
    }
}
