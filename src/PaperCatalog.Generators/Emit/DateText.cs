using System.Globalization;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Emit;

/// <summary>Dates as documentation says them.</summary>
internal static class DateText
{
    /// <summary><c>May 24, 2024</c>, <c>May 2024</c>, <c>2024</c>, or <c>May 24</c> where the year is not known.</summary>
    public static string Format(PartialDate date)
    {
        var culture = CultureInfo.InvariantCulture;
        if (date.Month == 0)
            return date.Year.ToString(culture);
        var month = culture.DateTimeFormat.GetMonthName(date.Month);
        var day = date.Day > 0 ? month + " " + date.Day.ToString(culture) : month;
        if (!date.HasYear)
            return day;
        return day + (date.Day > 0 ? ", " : " ") + date.Year.ToString(culture);
    }
}
