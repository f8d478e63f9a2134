using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.PlainText;

/// <summary>What stands above the first entry.</summary>
public sealed class HeaderTests
{
    [Theory]
    [InlineData("new")]
    [InlineData("Get trending papers in your email inbox once a day!")]
    [InlineData("Get trending papers in your email inbox!")]
    [InlineData("Subscribe")]
    [InlineData("  DAILY PAPERS")]
    [InlineData("Trending Papers")]
    [InlineData("byAK and the research community")]
    [InlineData("by", "AK", "and the research community")]
    [InlineData("Subscribe", "Subscribe")]
    [InlineData("SubscribeDaily Papers")]
    public void Lines_of_the_page(params string[] header)
    {
        var reading = Reader.ReadLines([.. header, Title1, Abstract1]);

        AssertRead(reading);
        Assert.Equal(header.Length, reading.Lines.Count(owner => owner == LineOwner.Header));
        Assert.Null(reading.CapturedOn);
    }

    [Theory]
    [InlineData("Nov 4, 2024", "2024-11-04")]
    [InlineData("Nov 4", "--11-04")]
    [InlineData("2024-11-04", "2024-11-04")]
    [InlineData("SubscribeNov 4, 2024", "2024-11-04")]
    public void The_day_of_capture(string line, string day)
    {
        string[][] headers = [[line], ["new", line], [line, "Daily Papers"], ["Daily Papers", line, "Subscribe"]];
        foreach (var lines in headers)
        {
            var reading = Reader.ReadLines([.. lines, Title1, Abstract1]);

            Assert.Equal([Entry1], reading.EntryTexts());
            Assert.Equal(day, reading.CapturedOn?.Value.ToString());
            Assert.EndsWith(reading.Text.GetString(reading.CapturedOn!.Value.Span), line, StringComparison.Ordinal);
            Assert.Equal(lines.Length, reading.Lines.Count(owner => owner == LineOwner.Header));
        }
    }

    [Theory]
    [InlineData("Nov 4, 2024 2")]
    [InlineData("Nov 4, 2024 x")]
    [InlineData("Nov 34")]
    [InlineData("Nov 0")]
    [InlineData("Feb 30, 2024")]
    public void No_day_of_capture(string line)
    {
        var reading = Reader.ReadLines("new", line, Title1, Abstract1);

        Assert.Null(reading.CapturedOn);
        Assert.Equal([new ProblemText(RuleTable.StrayText, line, line)], reading.ProblemTexts());
        Assert.Equal([Entry1], reading.EntryTexts());
    }

    [Fact]
    public void There_is_one_day_of_capture()
    {
        var reading = Reader.ReadLines("Nov 4, 2024", "Nov 5, 2024", Title1, Abstract1);

        Assert.Equal("2024-11-04", reading.CapturedOn?.Value.ToString());
        Assert.Equal([new ProblemText(RuleTable.StrayText, "Nov 5, 2024", "Nov 5, 2024")], reading.ProblemTexts());
    }

    [Fact]
    public void There_need_be_no_header()
    {
        var reading = Reader.ReadLines(Title1, Abstract1);

        AssertRead(reading);
        Assert.Equal([LineOwner.Entry, LineOwner.Entry], reading.Lines);
    }

    [Fact]
    public void Upvotes_can_be_glued_to_the_button()
    {
        var reading = Reader.ReadLines("Subscribe12", Title1, Abstract1);

        Assert.Equal([Entry1 with { Upvotes = 12 }], reading.EntryTexts());
        Assert.Empty(reading.Problems);
    }

    private static void AssertRead(ListingReading reading)
    {
        Account.AssertHolds(reading);
        Assert.Equal([Entry1], reading.EntryTexts());
        Assert.Empty(reading.Problems);
    }
}
