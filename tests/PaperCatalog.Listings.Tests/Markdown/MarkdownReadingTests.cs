using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Markdown;

public sealed class MarkdownReadingTests
{
    private const string Target = "(https://huggingface.co/papers/2305.11627)";

    [Fact]
    public void Every_part_of_a_card_is_read()
    {
        var reading = Reader.ReadAs(
            "Markdown",
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
        var reading = Reader.ReadAs("Markdown", "### Plain", "", "Text.", "", "[![occ](https://example.org/o.png)Occ Lab](https://huggingface.co/occ)", "", "·", "", "May 19, 2023");
        Assert.Equal("Occ Lab", Assert.Single(reading.EntryTexts()).Organization);
    }

    [Fact]
    public void A_date_without_a_year_is_of_the_year_of_capture()
    {
        var reading = Reader.ReadAs("Markdown", "---", "retrieved: 2025-11-04", "---", "# Daily Papers", "", "### Plain", "", "Text.", "", "·", "", "May 29");
        Assert.Equal("2025-05-29", Assert.Single(reading.EntryTexts()).PublishedOn);
        Assert.Equal("2025-11-04", reading.CapturedOn!.Value.Value.ToString());
    }

    [Fact]
    public void A_card_that_stands_twice_in_a_row_is_one_entry()
    {
        string[] card = ["### Plain", "", "Text.", "", "- 8 authors", ""];
        var reading = Reader.ReadAs("Markdown", [.. card, .. card, "### Other", "", "More."]);
        Assert.Equal(["Plain", "Other"], reading.EntryTexts().Select(entry => entry.Title));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void A_dash_is_no_upvotes_and_leads_to_the_paper_all_the_same()
    {
        var entry = Assert.Single(Reader.ReadAs("Markdown", "[-](https://huggingface.co/login?next=%2Fpapers%2F2305.11627)", "", "### Plain", "", "Text.").EntryTexts());
        Assert.Equal((null, "2305.11627"), (entry.Upvotes, entry.ArxivId));
    }

    [Fact]
    public void A_heading_goes_on_below_an_escaped_line_break()
    {
        var reading = Reader.ReadAs("Markdown", $"### [On the Structural\\", $"Pruning]{Target}", "", $"[Text.]{Target}", "", "### Other", "", "Text.");
        Assert.Equal(["On the Structural Pruning", "Other"], reading.EntryTexts().Select(entry => entry.Title));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Pictures_of_people_may_be_blocks_of_their_own()
    {
        var reading = Reader.ReadAs("Markdown", "### Plain", "", "Text.", "", "- ![](https://example.org/a.svg)", "", "- ![](https://example.org/b.svg)", "", "- 3 authors");
        Assert.Equal(3, Assert.Single(reading.EntryTexts()).AuthorCount);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void An_organisation_may_have_no_picture()
    {
        var reading = Reader.ReadAs("Markdown", "### Plain", "", "Text.", "", "[Occ Lab](https://huggingface.co/occ)", "", "·", "", "May 19, 2023");
        Assert.Equal("Occ Lab", Assert.Single(reading.EntryTexts()).Organization);
    }

    [Fact]
    public void What_leads_to_another_paper_is_not_of_the_open_card()
    {
        var reading = Reader.ReadAs(
            "Markdown",
            $"### [Plain]{Target}", "", $"[Text.]{Target}", "", "[- 4 authors](https://huggingface.co/papers/2205.14135)", "",
            "May 27, 2022[1](https://huggingface.co/papers/2205.14135#community)");
        Assert.Equal(
            new EntryText { Title = "Plain", Abstract = "Text.", ArxivId = "2305.11627" }, Assert.Single(reading.EntryTexts()));
        Assert.Equal([RuleTable.StrayText, RuleTable.StrayText], reading.Problems.Select(problem => problem.Rule));
    }

    [Theory]
    [InlineData("Submitted by", "", "[![](https://example.org/a.png)\\", "reader](https://huggingface.co/reader)", "")]
    [InlineData("Submitted by", "", "![](https://example.org/a.png) reader", "")]
    [InlineData("Submitted by reader", "")]
    [InlineData("Submitted by reader")]
    public void The_page_of_today_has_who_submitted_a_paper_and_no_abstracts(params string[] submitter)
    {
        var reading = Reader.ReadAs(
            "Markdown",
            [
                "# Daily Papers", "", .. submitter, "[112](https://huggingface.co/login?next=%2Fpapers%2F2305.11627)", "", $"### [Plain Maps]{Target}", "",
                "[![](https://example.org/o.png)\\", "Occ Lab](https://huggingface.co/occ)·", "7 authors", "", "[3](https://huggingface.co/papers/2305.11627#community)", "",
                .. submitter, "98", "", "### [Other Maps](https://huggingface.co/papers/2305.11628)", "", "![](https://example.org/o.png) Occ Lab · 1 author · Published on May 19, 2023", "",
                .. submitter, "-", "", "### [Last Maps](https://huggingface.co/papers/2305.11629)", "", "·14 authors",
            ]);

        Assert.Empty(reading.Problems);
        Account.AssertHolds(reading);
        Assert.Equal(
            [
                new EntryText { Title = "Plain Maps", Organization = "Occ Lab", AuthorCount = 7, Upvotes = 112, CommentCount = 3, ArxivId = "2305.11627" },
                new EntryText { Title = "Other Maps", Organization = "Occ Lab", AuthorCount = 1, Upvotes = 98, PublishedOn = "2023-05-19", ArxivId = "2305.11628" },
                new EntryText { Title = "Last Maps", AuthorCount = 14, ArxivId = "2305.11629" },
            ],
            reading.EntryTexts());
    }

    [Fact]
    public void A_heading_that_stands_twice_is_one_title()
    {
        var reading = Reader.ReadAs("Markdown", $"### [Plain]{Target}", $"### [Plain]{Target}", "", $"[Text.]{Target}");
        Assert.Equal("Text.", Assert.Single(reading.EntryTexts()).Abstract);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void What_is_wrong_is_reported()
    {
        var reading = Reader.ReadAs("Markdown", "### Plain", "", "Text.", "", "May 35, 2023", "", "Feb 30, 2023", "", "noise", "", "### Bare", "", "### Other", "", "Text.");
        Assert.Equal(
            [RuleTable.ImpossibleDate, RuleTable.ImpossibleDate, RuleTable.StrayText, RuleTable.MissingAbstract],
            reading.Problems.Select(problem => problem.Rule));
    }
}
