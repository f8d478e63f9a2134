using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.PlainText;

/// <summary>Texts so large that an algorithm whose work grows with the square of them would not end.</summary>
public sealed class LargeTextTests
{
    private const int Many = 50_000;

    private const int LongLength = 2_000_000;

    [Theory]
    [InlineData("a")]
    [InlineData("7")]
    [InlineData("~")]
    [InlineData("中")]
    [InlineData("word ")]
    [InlineData("https://")]
    [InlineData("https://example.org ")]
    [InlineData("http")]
    [InlineData("https://example.org/.")]
    [InlineData("• 5 authors · ")]
    [InlineData("Subscribe")]
    public void A_line_of_two_megabytes(string piece)
    {
        var line = string.Concat(Enumerable.Repeat(piece, LongLength / piece.Length));
        var reading = Reader.ReadLines(Sample.Title1, Sample.Abstract1, line, Sample.Title2, Sample.Abstract2);

        Account.AssertHolds(reading);
        Assert.Equal(Sample.Entry1, reading.EntryTexts()[0]);
        Assert.Equal(Sample.Abstract2, reading.EntryTexts()[^1].Abstract);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("7")]
    [InlineData("~")]
    [InlineData("·")]
    [InlineData("• 5 authors")]
    [InlineData("• OpenAI")]
    [InlineData("May 24, 2024 2")]
    [InlineData("May 24")]
    [InlineData("https://example.org")]
    [InlineData("2305.11627")]
    [InlineData("Subscribe")]
    [InlineData("# paper-catalog disable-file")]
    [InlineData(Sample.Title2)]
    [InlineData(Sample.Abstract2)]
    public void A_line_fifty_thousand_times(string line)
    {
        var reading = Reader.ReadLines([Sample.Title1, Sample.Abstract1, .. Enumerable.Repeat(line, Many)]);

        Account.AssertHolds(reading);
        Assert.Equal(Many + 2, reading.Lines.Count);
        Assert.Equal(Sample.Title1, reading.Text.GetString(reading.Entries[0].Title!.Value));
    }

    [Fact]
    public void An_entry_twelve_thousand_times()
    {
        var lines = Enumerable.Range(0, Many / 4)
            .SelectMany(i => new[] { $"Part {i}", Sample.Abstract2, "• 5 authors", "· May 24, 2024 2" });
        var reading = Reader.ReadLines([.. lines]);

        Account.AssertHolds(reading);
        Assert.Empty(reading.Problems);
        Assert.Equal(Many / 4, reading.Entries.Count);
        Assert.Equal($"Part {(Many / 4) - 1}", reading.Text.GetString(reading.Entries[^1].Title!.Value));
    }
}
