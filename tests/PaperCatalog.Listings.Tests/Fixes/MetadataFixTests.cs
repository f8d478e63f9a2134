using PaperCatalog.Listings.Fixes;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;
using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.Fixes;

/// <summary>The dot between people and date, and the year of dates.</summary>
public sealed class MetadataFixTests
{
    [Theory]
    [InlineData("• 5 authors|May 24, 2024 2", "• 5 authors|·|May 24, 2024 2")]
    [InlineData("  • 5 authors||  May 24, 2024", "  • 5 authors||·|  May 24, 2024")]
    [InlineData("• 5 authors|-|May 24, 2024", "• 5 authors|·|May 24, 2024")]
    [InlineData("• OpenAI|  ***|May 24, 2024", "• OpenAI|  ·|May 24, 2024")]
    public void The_dot_is_written_between_people_and_date(string before, string after)
    {
        foreach (var lineBreak in new[] { "\n", "\r\n" })
        {
            var reading = Reader.Read(Listing(before, lineBreak));
            var problem = Assert.Single(reading.Problems);
            Assert.Equal(RuleTable.MissingSeparator, problem.Rule);

            var result = reading.Fix(problem);

            Assert.Equal(Listing(after, lineBreak), result);
            var again = Reader.Read(result!);
            Assert.Empty(again.Problems);
            Assert.Equal(reading.EntryTexts(), again.EntryTexts());
        }
    }

    [Fact]
    public void The_year_is_written_into_dates_that_have_none()
    {
        var reading = Reader.Read(
            string.Join("\r\n", "Daily Papers", "Nov 4", Title1, Abstract1, "• 5 authors", "·", "May 24, 2024 2", Title2, Abstract2, "• 5 authors · Sep 24 12", Title3, Abstract3, "·Sept. 4"),
            new ListingOptions("listing.txt"));

        var fix = ListingFixes.WriteYears(reading)!;
        var result = reading.Apply(fix.Edits);

        Assert.Equal("Write the year into 3 dates", fix.Title);
        Assert.Equal(
            string.Join("\r\n", "Daily Papers", "Nov 4, 2025", Title1, Abstract1, "• 5 authors", "·", "May 24, 2024 2", Title2, Abstract2, "• 5 authors · Sep 24, 2025 12", Title3, Abstract3, "·Sept. 4, 2025"),
            result);
        var again = Reader.Read(result);
        Assert.Equal(reading.EntryTexts(), again.EntryTexts());
        Assert.Equal(reading.CapturedOn?.Value, again.CapturedOn?.Value);
        Assert.Null(ListingFixes.WriteYears(again));
    }

    [Fact]
    public void The_year_that_the_project_gives_is_written_and_no_longer_needed()
    {
        string[] lines = [Title1, Abstract1, "• 5 authors", "·", "May 24"];
        var reading = Reader.Read(string.Join('\n', lines), new ListingOptions("listing.txt", 2023));

        var result = reading.Apply(ListingFixes.WriteYears(reading)!.Edits);

        Assert.Equal(string.Join('\n', lines) + ", 2023", result);
        Assert.Equal(reading.EntryTexts(), Reader.Read(result).EntryTexts());
    }

    [Theory]
    [InlineData("May 24")]
    [InlineData("May 24, 2024")]
    [InlineData("2024-05-24")]
    public void Where_the_year_is_unknown_or_there_nothing_is_written(string date) =>
        Assert.Null(ListingFixes.WriteYears(Reader.ReadLines(Title1, Abstract1, "• 5 authors", "·", date)));

    [Fact]
    public void A_line_that_the_year_would_make_too_long_for_a_date_stays()
    {
        var reading = Reader.Read(string.Join('\n', Title1, Abstract1, "September 30                 2"), new ListingOptions("listing.txt", 2023));
        Assert.Equal("2023-09-30", reading.EntryTexts()[0].PublishedOn);
        Assert.Null(ListingFixes.WriteYears(reading));
    }

    [SeedFact]
    public void The_years_of_a_real_listing_can_be_written_into_it()
    {
        var reading = Reader.ReadFile(Repository.Seeds[2]);
        var fix = ListingFixes.WriteYears(reading)!;
        Assert.Equal("Write the year into 27 dates", fix.Title);

        var again = Reader.Read(reading.Apply(fix.Edits));
        Assert.Equal(reading.EntryTexts(), again.EntryTexts());
        Assert.Equal(reading.CapturedOn?.Value, again.CapturedOn?.Value);
        Assert.Equal(reading.Problems.Count, again.Problems.Count);
    }

    private static string Listing(string metadata, string lineBreak) =>
        string.Join(lineBreak, [Title1, Abstract1, .. metadata.Split('|'), Title2, Abstract2]);
}
