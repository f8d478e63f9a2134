using System.Globalization;
using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Dialects;

/// <summary>Puts the year to the dates of a listing that have none.</summary>
internal static class ListingDates
{
    /// <summary>Finds the year, puts it to the dates of entries and of capture, and says what is wrong with them.</summary>
    public static void Resolve(ListingDraft listing, ListingOptions options)
    {
        var dates = new List<Field<PartialDate>>();
        foreach (var entry in listing.Entries)
        {
            if (entry.PublishedOn is { } date)
                dates.Add(date);
        }

        var year = YearResolver.Find(options, listing.CapturedOn?.Value, dates.ConvertAll(date => date.Value));
        if (listing.CapturedOn is { Value.HasYear: false } day)
            listing.CapturedOn = PutYear(day, year, listing);
        if (year == 0)
            ReportUnknownYear(dates, listing);
        foreach (var entry in listing.Entries)
        {
            if (entry.PublishedOn is { } date)
                entry.PublishedOn = Check(date, year, listing);
        }
    }

    private static Field<PartialDate> Check(Field<PartialDate> date, int year, ListingDraft listing)
    {
        if (!date.Value.HasYear)
            date = PutYear(date, year, listing);
        // Days of one year compare with the year unknown too.
        if (listing.CapturedOn is { } day && day.Value.HasYear == date.Value.HasYear && date.Value > day.Value)
            listing.Report(RuleTable.DateAfterCapture, date.Span, date.Value.ToString(), day.Value.ToString());
        return date;
    }

    private static Field<PartialDate> PutYear(Field<PartialDate> date, int year, ListingDraft listing)
    {
        if (year == 0 || date.Value.In(year).Exists)
            return date with { Value = date.Value.In(year) };
        listing.Report(RuleTable.ImpossibleDate, date.Span, date.Value.In(year).ToString());
        return date;
    }

    private static void ReportUnknownYear(List<Field<PartialDate>> dates, ListingDraft listing)
    {
        var yearless = dates.FindAll(date => !date.Value.HasYear);
        if (listing.CapturedOn is { Value.HasYear: false } day)
            yearless.Insert(0, day);
        if (yearless.Count > 0)
            listing.Report(RuleTable.UnknownYear, yearless[0].Span, yearless.Count.ToString(CultureInfo.InvariantCulture));
    }
}
