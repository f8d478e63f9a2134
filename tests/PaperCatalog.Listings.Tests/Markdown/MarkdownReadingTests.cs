using PaperCatalog.Listings.Tests.Reading;

namespace PaperCatalog.Listings.Tests.Markdown;

public sealed class MarkdownReadingTests
{
    private const string Target = "(https://huggingface.co/papers/2305.11627)";

    [Fact]
    public void Every_part_of_a_card_is_read()
    {
        var reading = Read(
            "[41](https://huggingface.co/login?next=%2Fpapers%2F2305.11627)", "",
            $"### [LLM-Pruner: On the Structural\\  Pruning]{Target}", "",
            $"[Groups of weights are cut\\\\", $"away whole, 10\\% at a time.]{Target}", "",
            $"[- ![](https://example.org/a.svg)\\\\", $"- 3 authors]{Target}", "", "·", "", $"May 19, 2023[2](https://huggingface.co/papers/2305.11627#community)", "",
            "[LINK: GitHub 1.1k](https://github.com/horseee/LLM-Pruner)");

        Assert.Empty(reading.Problems);
        Assert.Equal(
            new EntryText
            {
                Title = "LLM-Pruner: On the Structural Pruning", Abstract = "Groups of weights are cut away whole, 10% at a time.",
                AuthorCount = 3, PublishedOn = "2023-05-19", Upvotes = 41, CommentCount = 2, ArxivId = "2305.11627",
                Url = "https://github.com/horseee/LLM-Pruner",
            },
            Assert.Single(reading.EntryTexts()));
    }

    [Fact]
    public void An_organisation_stands_behind_its_picture()
    {
        var reading = Read("### Plain", "", "Text.", "", "[![occ](https://example.org/o.png)Occ Lab](https://huggingface.co/occ)", "", "·", "", "May 19, 2023");
        Assert.Equal("Occ Lab", Assert.Single(reading.EntryTexts()).Organization);
    }

    [Fact]
    public void A_date_without_a_year_is_of_the_year_of_capture()
    {
        var reading = Read("---", "retrieved: 2025-11-04", "---", "# Daily Papers", "", "### Plain", "", "Text.", "", "·", "", "May 29");
        Assert.Equal("2025-05-29", Assert.Single(reading.EntryTexts()).PublishedOn);
        Assert.Equal("2025-11-04", reading.CapturedOn!.Value.Value.ToString());
    }

    [Fact]
    public void A_card_that_stands_twice_in_a_row_is_one_entry()
    {
        string[] card = ["### Plain", "", "Text.", "", "- 8 authors", ""];
        var reading = Read([.. card, .. card, "### Other", "", "More."]);
        Assert.Equal(["Plain", "Other"], reading.EntryTexts().Select(entry => entry.Title));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void What_is_wrong_is_reported()
    {
        var reading = Read("### Plain", "", "Text.", "", "May 35, 2023", "", "Feb 30, 2023", "", "noise", "", "### Bare");
        Assert.Equal(
            [ProblemKind.ImpossibleDate, ProblemKind.ImpossibleDate, ProblemKind.StrayText, ProblemKind.MissingAbstract],
            reading.Problems.Select(problem => problem.Kind));
    }

    private static ListingReading Read(params string[] lines)
    {
        var reading = Reader.ReadLines(lines);
        Assert.Equal("Markdown", reading.Dialect.Name);
        Account.AssertHolds(reading);
        return reading;
    }
}
