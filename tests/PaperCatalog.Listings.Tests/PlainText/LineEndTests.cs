using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.PlainText;

/// <summary>Line ends and characters outside ASCII change nothing that an entry says.</summary>
public sealed class LineEndTests
{
    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Entries_and_problems_are_the_same_with_any_line_end(string lineEnd)
    {
        Assert.NotEmpty(Repository.AllListings);
        foreach (var listing in Repository.AllListings)
        {
            var text = listing.Text.ReplaceLineEndings("\n");
            var expected = Reader.Read(text, Reader.OptionsOf(listing.Path));
            var reading = Reader.Read(text.Replace("\n", lineEnd, StringComparison.Ordinal), Reader.OptionsOf(listing.Path));

            Account.AssertHolds(reading);
            Assert.Equal(expected.CapturedOn?.Value, reading.CapturedOn?.Value);
            Assert.Equal(expected.EntryTexts(), reading.EntryTexts());
            Assert.Equal(expected.ProblemTexts(), reading.ProblemTexts());
            Assert.Equal(expected.Entries.Select(entry => entry.Line), reading.Entries.Select(entry => entry.Line));
            Assert.Equal(expected.Lines, reading.Lines);
        }
    }

    [Theory]
    [InlineData("é")]
    [InlineData("中")]
    [InlineData("\U0001F680")]
    [InlineData("\U0001F469\u200D\U0001F4BB")]
    [InlineData("e\u0301")]
    [InlineData("א\u202Eב")]
    public void Characters_come_back_as_they_stand(string mark)
    {
        var title = mark + Sample.Title1 + mark;
        var text = mark + Sample.Abstract1.Replace(" ", " " + mark, StringComparison.Ordinal) + mark;
        var organization = mark + " Lab " + mark;
        var reading = Reader.ReadLines(
            mark, title, text, "  • " + organization, "·", "May 24, 2024", Sample.Title2, Sample.Abstract2);

        Assert.Equal(
            [
                new EntryText { Title = mark },
                new() { Title = title, Abstract = text, Organization = organization, PublishedOn = "2024-05-24" },
                Sample.Entry2,
            ],
            reading.EntryTexts());
        Assert.Equal(new TextPosition(3, 4), reading.Text.GetPosition(reading.Entries[1].Organization!.Value.Start));
        Assert.Equal(mark.Length + 1, reading.Text.GetCharOffset(reading.Entries[1].Title!.Value.Start));
    }
}
