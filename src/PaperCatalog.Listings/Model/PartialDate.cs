namespace PaperCatalog.Listings;

/// <summary>A day, month or year as a listing gives it; where the listing does not say the year, it is 0.</summary>
/// <param name="Year">The year, or 0.</param>
/// <param name="Month">The month from 1, or 0.</param>
/// <param name="Day">The day from 1, or 0.</param>
public readonly record struct PartialDate(int Year, int Month, int Day) : IComparable<PartialDate>
{
    /// <summary>Whether the year is known.</summary>
    public bool HasYear => Year > 0;

    /// <summary>The date as one number, <c>yyyymmdd</c>, with zeros for what is not known.</summary>
    public int Number => (((Year * 100) + Month) * 100) + Day;

    /// <summary>Whether such a day exists in some year, or in its year where that is known.</summary>
    public bool Exists =>
        Year is >= 0 and <= 9999 &&
        (Month == 0 ? Day == 0 && Year > 0 : Month is >= 1 and <= 12 && Day >= 0 && Day <= DaysInMonth);

    // 29 February exists as long as no year rules it out.
    private int DaysInMonth => DateTime.DaysInMonth(Year == 0 ? 2000 : Year, Month);

    /// <summary>The same day in <paramref name="year"/>.</summary>
    public PartialDate In(int year) => this with { Year = year };

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) => Number.CompareTo(other.Number);

    /// <summary>ISO 8601, with <c>--</c> for a year that is not known: <c>2024-05-21</c>, <c>2024-05</c>, <c>--05-21</c>.</summary>
    public override string ToString()
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        var year = HasYear ? Year.ToString("0000", culture) : "-";
        if (Month == 0)
            return year;
        var month = year + "-" + Month.ToString("00", culture);
        return Day == 0 ? month : month + "-" + Day.ToString("00", culture);
    }

    /// <summary>Whether <paramref name="left"/> is before <paramref name="right"/>.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is after <paramref name="right"/>.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is not after <paramref name="right"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is not before <paramref name="right"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
