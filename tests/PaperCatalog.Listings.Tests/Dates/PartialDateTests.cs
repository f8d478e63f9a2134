namespace PaperCatalog.Listings.Tests.Dates;

/// <summary>Dates of which a part may be missing.</summary>
public sealed class PartialDateTests
{
    [Theory]
    [InlineData(2024, 5, 21, "2024-05-21")]
    [InlineData(2024, 5, 0, "2024-05")]
    [InlineData(2024, 0, 0, "2024")]
    [InlineData(0, 5, 21, "--05-21")]
    [InlineData(33, 5, 21, "0033-05-21")]
    public void They_are_written_as_in_ISO_8601(int year, int month, int day, string text) =>
        Assert.Equal(text, new PartialDate(year, month, day).ToString());

    [Theory]
    [InlineData(2024, 2, 29, true)]
    [InlineData(2023, 2, 29, false)]
    [InlineData(0, 2, 29, true)]
    [InlineData(0, 2, 30, false)]
    [InlineData(2024, 12, 31, true)]
    [InlineData(2024, 13, 1, false)]
    [InlineData(2024, 5, 0, true)]
    [InlineData(2024, 0, 0, true)]
    [InlineData(2024, 0, 5, false)]
    [InlineData(0, 0, 0, false)]
    [InlineData(10000, 1, 1, false)]
    [InlineData(-1, 1, 1, false)]
    public void A_date_exists_or_not(int year, int month, int day, bool exists) =>
        Assert.Equal(exists, new PartialDate(year, month, day).Exists);

    [Fact]
    public void They_are_ordered_by_time_with_the_vaguer_first()
    {
        PartialDate[] dates = [new(2023, 12, 31), new(2024, 0, 0), new(2024, 2, 0), new(2024, 2, 1), new(2024, 11, 1)];

        Assert.Equal(dates, dates.Reverse().Order());
        Assert.True(dates[0] < dates[1] && dates[1] > dates[0] && dates[0] <= dates[1] && dates[1] >= dates[0]);
        Assert.True(new PartialDate(2024, 2, 1).In(2025) > dates[4]);
    }
}
