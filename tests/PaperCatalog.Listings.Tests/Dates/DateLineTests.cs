using PaperCatalog.Listings.Dates;

namespace PaperCatalog.Listings.Tests.Dates;

/// <summary>What a line that begins as a date does says.</summary>
public sealed class DateLineTests
{
    [Theory]
    [InlineData("May 24, 2024", "2024-05-24", null)]
    [InlineData("May 24, 2024 2", "2024-05-24", 2)]
    [InlineData("May 24, 2024 0", "2024-05-24", 0)]
    [InlineData("Sep 4", "--09-04", null)]
    [InlineData("Sep 04", "--09-04", null)]
    [InlineData("Sep 24 7", "--09-24", 7)]
    [InlineData("Sept 24, 2023", "2023-09-24", null)]
    [InlineData("Sep. 24, 2023", "2023-09-24", null)]
    [InlineData("September 24, 2023 100000", "2023-09-24", 100000)]
    [InlineData("MAY 24,2024", "2024-05-24", null)]
    [InlineData("may\t24,  2024\t 12", "2024-05-24", 12)]
    [InlineData("2024-05-24", "2024-05-24", null)]
    [InlineData("2024-05-24 12", "2024-05-24", 12)]
    // No paper has two thousand comments: it is a year that lost its comma.
    [InlineData("May 24 2024", "2024-05-24", null)]
    [InlineData("May 24 2024 12", "2024-05-24", 12)]
    [InlineData("May 24 1899", "--05-24", 1899)]
    [InlineData("May 24 20245", "--05-24", 20245)]
    // The day need not exist.
    [InlineData("Feb 30, 2024", "2024-02-30", null)]
    [InlineData("2024-13-32", "2024-13-32", null)]
    public void Well_formed_lines(string text, string? date, int? comments)
    {
        var line = Read(text);

        Assert.NotNull(line);
        Assert.Equal(date is not null, line.Value.IsWellFormed);
        Assert.Equal(date ?? "-", line.Value.Date.Value.ToString());
        Assert.Equal(comments, line.Value.Comments?.Value);
        Assert.Null(line.Value.MalformedCount);
    }

    [Theory]
    [InlineData("January", 1)]
    [InlineData("Feb", 2)]
    [InlineData("march", 3)]
    [InlineData("APR", 4)]
    [InlineData("May", 5)]
    [InlineData("Jun.", 6)]
    [InlineData("July", 7)]
    [InlineData("Aug", 8)]
    [InlineData("Sept", 9)]
    [InlineData("Oct", 10)]
    [InlineData("November", 11)]
    [InlineData("Dec", 12)]
    public void Months_have_long_and_short_names(string name, int month) =>
        Assert.Equal(new PartialDate(2024, month, 9), Read(name + " 9, 2024")?.Date.Value);

    [Theory]
    [InlineData("May 24,")]
    [InlineData("May 24, x")]
    [InlineData("May 24, 24")]
    [InlineData("May 24, 20244")]
    [InlineData("May 24, 0000")]
    [InlineData("May 24, 2024x")]
    [InlineData("May 24, 2024 2 3")]
    [InlineData("May 124")]
    [InlineData("May 2024")]
    [InlineData("May 24th")]
    [InlineData("2024-5-24")]
    [InlineData("2024-05-2")]
    [InlineData("2024-05/24")]
    [InlineData("2024-05-24T12:00")]
    [InlineData("0000-05-24")]
    public void Malformed_lines(string text)
    {
        var line = Read(text);

        Assert.NotNull(line);
        Assert.False(line.Value.IsWellFormed);
        Assert.Equal(new ByteSpan(2, text.Length), line.Value.Date.Span);
        Assert.Null(line.Value.Comments);
        Assert.Null(line.Value.MalformedCount);
    }

    [Theory]
    [InlineData("May 24, 2024 2x", "2x")]
    [InlineData("May 24 x", "x")]
    [InlineData("2024-05-24  1.2k", "1.2k")]
    [InlineData("May 24, 2024 1234567890", "1234567890")]
    public void A_malformed_count_leaves_the_date(string text, string count)
    {
        var line = Read(text);

        Assert.NotNull(line);
        Assert.True(line.Value.IsWellFormed);
        Assert.Null(line.Value.Comments);
        Assert.Equal(new ByteSpan(2 + text.Length - count.Length, count.Length), line.Value.MalformedCount);
    }

    [Theory]
    [InlineData("")]
    [InlineData("May")]
    [InlineData("May ")]
    [InlineData("May the Source Be With You")]
    [InlineData("Ma 24, 2024")]
    [InlineData("Mayor 24")]
    [InlineData("Mays 24")]
    [InlineData("May24")]
    [InlineData("24 Mai 2024")]
    [InlineData("2024")]
    [InlineData("2024-May-24")]
    [InlineData("20240524")]
    [InlineData("March 3 Papers and Thirty More Characters")]
    public void Other_lines(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("May 24, 2024 2", "May 24, 2024", "2")]
    [InlineData("Sep 24   17", "Sep 24", "17")]
    [InlineData("May 24 2024 2", "May 24 2024", "2")]
    [InlineData("2024-05-24 2", "2024-05-24", "2")]
    public void The_spans_hold_the_parts(string text, string date, string comments)
    {
        var line = Read(text)!.Value;

        Assert.Equal(new ByteSpan(2, date.Length), line.Date.Span);
        Assert.Equal(new ByteSpan(2 + text.Length - comments.Length, comments.Length), line.Comments?.Span);
    }

    [Theory]
    [InlineData("Feb 29", true)]
    [InlineData("Feb 29, 2024", true)]
    [InlineData("Feb 29, 2023", false)]
    [InlineData("Feb 30", false)]
    [InlineData("May 0", false)]
    [InlineData("Dec 31", true)]
    [InlineData("2024-00-10", false)]
    [InlineData("2024-10-00", false)]
    [InlineData("2024-00-00", false)]
    public void Only_a_day_exists(string text, bool exists) => Assert.Equal(exists, Read(text)!.Value.Exists);

    // Two characters before and after, so that a span that starts at the wrong place shows.
    private static DateLine? Read(string text)
    {
        var span = new ByteSpan(2, text.Length);
        return DateLine.TryRead(Utf8Text.FromString("5 " + text + " 5"), span, out var line) ? line : null;
    }
}
