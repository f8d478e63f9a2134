using System.Globalization;
using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Generation;

/// <summary>The output depends on what the listings hold and on nothing else.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public void The_order_of_files_makes_no_difference()
    {
        var files = TestListings.Corpus;
        var expected = TestProject.With(files).Generate();
        Assert.Equal(expected, TestProject.With([.. files.Reverse()]).Generate());
        Assert.Equal(expected, TestProject.With([.. files.Skip(2), .. files.Take(2)]).Generate());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    public void The_culture_makes_no_difference(string culture)
    {
        var expected = TestProject.With(TestListings.Corpus).Generate();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(expected, TestProject.With(TestListings.Corpus).Generate());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Lines_end_with_a_line_feed_and_hold_no_trailing_space() =>
        Assert.All(TestProject.With(TestListings.Corpus).Generate().Values.SelectMany(code => code.Split('\n')), line =>
        {
            Assert.DoesNotContain('\r', line);
            Assert.Equal(line.TrimEnd(), line);
        });
}
