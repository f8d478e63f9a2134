using PaperCatalog.Listings.Dates;

namespace PaperCatalog.Listings.Tests.Dates;

/// <summary>Which year the dates without one belong to.</summary>
public sealed class YearResolverTests
{
    private const string NoYear = "papers.txt";

    [Theory]
    // What the project says comes first, whatever the rest says.
    [InlineData(2021, 2021, "papers-2022.txt", "Nov 4, 2023", "May 1, 2024", "Jun 1")]
    // Then the name of the file.
    [InlineData(2022, null, "papers-2022.txt", "Nov 4, 2023", "May 1, 2024", "Jun 1")]
    [InlineData(2022, null, "2022.txt", null)]
    [InlineData(2022, null, "Papers 2022-11-04 (2).txt", null)]
    [InlineData(2023, null, "2023_2024.txt", null)]
    // Then the day of capture.
    [InlineData(2023, null, NoYear, "Nov 4, 2023", "May 1, 2021", "Jun 1")]
    // Then the first year after every full date.
    [InlineData(2025, null, NoYear, "Nov 4", "May 1, 2021", "May 1, 2024", "Jun 1", "Nov 4")]
    [InlineData(2025, null, NoYear, "Nov 4", "May 1, 2024")]
    [InlineData(2025, null, NoYear, null, "May 1, 2024", "Jun 1")]
    // It is the first that has all the days.
    [InlineData(2024, null, NoYear, "Nov 4", "May 1, 2021", "Feb 29")]
    [InlineData(2024, null, NoYear, "Feb 29", "May 1, 2020", "Jan 1")]
    [InlineData(2025, null, NoYear, "Nov 4", "Feb 29, 2024", "Feb 28")]
    [InlineData(2104, null, NoYear, "Nov 4", "May 1, 2096", "Feb 29")]
    // A date after the day of capture is wrong in any year; it is a problem of its own and has no say.
    [InlineData(2025, null, NoYear, "Nov 4", "May 1, 2024", "Dec 24", "Jun 1")]
    [InlineData(2025, null, NoYear, "Jan 4", "May 1, 2024", "Feb 29", "Jan 1")]
    // Nothing fixes it.
    [InlineData(0, null, NoYear, "Nov 4")]
    [InlineData(0, null, NoYear, "Nov 4", "Jun 1", "May 1")]
    [InlineData(0, null, NoYear, null)]
    [InlineData(0, null, NoYear, "Nov 4", "Dec 31, 9999", "Jun 1")]
    [InlineData(0, null, NoYear, "Nov 4", "Dec 31, 9997", "Feb 29")]
    public void The_year_of_capture(int year, int? option, string fileName, string? capturedOn, params string[] dates)
    {
        var captured = capturedOn is null ? default(PartialDate?) : Date(capturedOn);
        Assert.Equal(year, YearResolver.Find(new ListingOptions(fileName, option), captured, [.. dates.Select(Date)]));
    }

    [Theory]
    [InlineData("002_28f10951212ee440.txt")]
    [InlineData("papers-1899.txt")]
    [InlineData("papers-2100.txt")]
    [InlineData("papers-20240.txt")]
    [InlineData("papers2024.txt")]
    [InlineData("２０２４.txt")]
    [InlineData("")]
    public void A_name_has_a_year_only_where_four_digits_of_this_time_stand_alone(string fileName) =>
        Assert.Equal(0, YearResolver.Find(new ListingOptions(fileName), null, []));

    // The page gives a year to past years only, so a full date that is wrong by being too late moves the others; it
    // cannot be told from a late capture. The project's Year, or a year in the file's name, rules it out and the
    // date is then after the day of capture.
    [Fact]
    public void A_full_date_that_is_too_late_moves_the_year_unless_the_project_fixes_it()
    {
        PartialDate[] dates = [Date("May 1, 2024"), Date("May 1, 2042"), Date("Jun 1")];

        Assert.Equal(2043, YearResolver.Find(new ListingOptions(NoYear), Date("Nov 4"), [.. dates]));
        Assert.Equal(2025, YearResolver.Find(new ListingOptions(NoYear, 2025), Date("Nov 4"), [.. dates]));
    }

    private static PartialDate Date(string text)
    {
        var utf8 = Utf8Text.FromString(text);
        Assert.True(DateLine.TryRead(utf8, new ByteSpan(0, utf8.Length), out var line) && line.IsWellFormed);
        return line.Date.Value;
    }
}
