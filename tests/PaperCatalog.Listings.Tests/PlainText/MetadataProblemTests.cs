using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.PlainText;

/// <summary>What can be wrong with the lines below an abstract.</summary>
public sealed class MetadataProblemTests
{
    // A year for the dates without one, where they are not the matter.
    private static readonly ListingOptions s_in2025 = new("listing.txt", Year: 2025);

    [Theory]
    [InlineData("5 authors", 5)]
    [InlineData("• five authors", null)]
    [InlineData("• authors", null)]
    [InlineData("• 0 authors", null)]
    [InlineData("• 1,024 authors", null)]
    [InlineData("• 99999999999 authors", null)]
    [InlineData("• 5", null)]
    [InlineData("•", null)]
    public void Malformed_people(string people, int? count) => AssertRead(
        [people, "·", "May 24, 2024"],
        Entry1 with { AuthorCount = count, PublishedOn = "2024-05-24" },
        new ProblemText(RuleTable.MalformedAuthorCount, people, people));

    [Fact]
    public void No_dot_between_people_and_date() => AssertRead(
        ["• 5 authors", "May 24, 2024 2"],
        Entry1 with { AuthorCount = 5, PublishedOn = "2024-05-24", CommentCount = 2 },
        new ProblemText(RuleTable.MissingSeparator, "May 24, 2024 2", "May 24, 2024 2"));

    [Theory]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("* *")]
    public void Another_sign_in_the_place_of_the_dot(string sign) => AssertRead(
        ["• 5 authors", sign, "May 24, 2024"],
        Entry1 with { AuthorCount = 5, PublishedOn = "2024-05-24" },
        new ProblemText(RuleTable.MissingSeparator, sign, sign));

    [Fact]
    public void No_date_below_the_dot() => AssertRead(
        ["• 5 authors", "·"], Entry1 with { AuthorCount = 5 }, new ProblemText(RuleTable.MissingDate, "·"));

    [Fact]
    public void No_date_below_the_people() => AssertRead(
        ["• OpenAI"], Entry1 with { Organization = "OpenAI" }, new ProblemText(RuleTable.MissingDate, "• OpenAI"));

    [Theory]
    [InlineData("Mai 24, 2024")]
    [InlineData("24 Mai 2024")]
    [InlineData("24/05/2024")]
    [InlineData("2024")]
    [InlineData("2024/05/24")]
    [InlineData("2024-5-24")]
    [InlineData("2 days ago")]
    [InlineData("May 2024")]
    [InlineData("May 24, 24")]
    [InlineData("May 24, 20244")]
    [InlineData("May 24, 2024, 2")]
    [InlineData("May 24,")]
    [InlineData("May 24th, 2024")]
    [InlineData("May 124")]
    public void A_malformed_date(string date) => AssertRead(
        ["• 5 authors", "·", date],
        Entry1 with { AuthorCount = 5 },
        new ProblemText(RuleTable.MalformedDate, date, date));

    [Theory]
    [InlineData("Feb 30, 2024")]
    [InlineData("Feb 29, 2023")]
    [InlineData("Apr 31")]
    [InlineData("May 0, 2024")]
    [InlineData("May 0")]
    [InlineData("2024-13-01")]
    [InlineData("2024-05-00")]
    [InlineData("2024-00-00")]
    public void A_day_that_does_not_exist(string date) => AssertRead(
        ["• 5 authors", "·", date + " 2"],
        Entry1 with { AuthorCount = 5, CommentCount = 2 },
        new ProblemText(RuleTable.ImpossibleDate, date, date));

    [Fact]
    public void A_day_that_does_not_exist_in_the_year_of_capture()
    {
        var reading = Reader.Read(string.Join('\n', "Nov 4", Title1, Abstract1, "• 5 authors", "·", "Feb 29"), s_in2025);

        Assert.Equal([new ProblemText(RuleTable.ImpossibleDate, "Feb 29", "2025-02-29")], reading.ProblemTexts());
        Assert.Equal([Entry1 with { AuthorCount = 5, PublishedOn = "--02-29" }], reading.EntryTexts());
    }

    [Fact]
    public void A_day_of_capture_that_does_not_exist_stays_without_a_year_and_nothing_is_after_it()
    {
        var reading = Reader.Read(string.Join('\n', "Feb 29", Title1, Abstract1, "·", "May 24, 2024"), s_in2025);

        Assert.Equal([new ProblemText(RuleTable.ImpossibleDate, "Feb 29", "2025-02-29")], reading.ProblemTexts());
        Assert.Equal("--02-29", reading.CapturedOn?.Value.ToString());
    }

    [Theory]
    [InlineData("May 24, 2024 2x", "2x")]
    [InlineData("May 24, 2024 1.2k", "1.2k")]
    [InlineData("May 24, 2024 -1", "-1")]
    [InlineData("May 24, 2024 99999999999", "99999999999")]
    [InlineData("2024-05-24 many", "many")]
    public void A_malformed_count_of_comments_takes_nothing_from_the_date(string date, string count) => AssertRead(
        ["• 5 authors", "·", date],
        Entry1 with { AuthorCount = 5, PublishedOn = "2024-05-24" },
        new ProblemText(RuleTable.MalformedCount, count, count));

    [Fact]
    public void A_number_of_upvotes_beyond_all_measure()
    {
        var reading = Reader.ReadLines("1234567890", Title1, Abstract1);

        Account.AssertHolds(reading);
        Assert.Equal([new ProblemText(RuleTable.MalformedCount, "1234567890", "1234567890")], reading.ProblemTexts());
        Assert.Equal([Entry1], reading.EntryTexts());
    }

    [Fact]
    public void A_date_after_the_day_of_capture()
    {
        var reading = Reader.ReadLines(
            "Nov 4, 2024", Title1, Abstract1, "·", "Nov 4, 2024", Title2, Abstract2, "·", "Nov 5, 2024 3");

        Assert.Equal(
            [new ProblemText(RuleTable.DateAfterCapture, "Nov 5, 2024", "2024-11-05|2024-11-04")],
            reading.ProblemTexts());
        Assert.Equal(
            [Entry1 with { PublishedOn = "2024-11-04" }, Entry2 with { PublishedOn = "2024-11-05", CommentCount = 3 }],
            reading.EntryTexts());
    }

    [Fact]
    public void Days_of_one_unknown_year_compare_too()
    {
        var reading = Reader.ReadLines("Nov 4", Title1, Abstract1, "·", "Nov 3", Title2, Abstract2, "·", "Nov 5");

        Assert.Equal(
            [
                new ProblemText(RuleTable.UnknownYear, "Nov 4", "3"),
                new ProblemText(RuleTable.DateAfterCapture, "Nov 5", "--11-05|--11-04"),
            ],
            reading.ProblemTexts());
    }

    [Fact]
    public void A_year_that_nothing_fixes_is_said_once()
    {
        var reading = Reader.ReadLines(Title1, Abstract1, "·", "Nov 3", Title2, Abstract2, "·", "Nov 5 2");

        Assert.Equal([new ProblemText(RuleTable.UnknownYear, "Nov 3", "2")], reading.ProblemTexts());
        Assert.Equal(
            [Entry1 with { PublishedOn = "--11-03" }, Entry2 with { PublishedOn = "--11-05", CommentCount = 2 }],
            reading.EntryTexts());
    }

    private static void AssertRead(string[] metadata, EntryText entry, ProblemText problem)
    {
        // A whole entry above and below.
        var reading = Reader.Read(
            string.Join('\n', [Title3, Abstract3, Title1, Abstract1, .. metadata, Title2, Abstract2]), s_in2025);

        Account.AssertHolds(reading);
        Assert.Equal([problem], reading.ProblemTexts());
        Assert.Equal([Entry3, entry, Entry2], reading.EntryTexts());
    }
}
