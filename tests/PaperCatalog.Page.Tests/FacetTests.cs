using Microsoft.Playwright;
using PaperCatalog.Page.Tests.Infrastructure;

namespace PaperCatalog.Page.Tests;

/// <summary>Papers are picked by year, venue, author, listing and keyword.</summary>
public class FacetTests
{
    private static readonly Catalog s_papers = MadePage.Corpus.Catalog;

    [BrowserFact]
    public async Task A_value_shows_its_papers_and_is_in_the_address()
    {
        await using var open = await OpenPage.Of(MadePage.Corpus);
        await Box(open, "2024").CheckAsync();

        var expected = s_papers.Where(paper => paper.Year == 2024).Select(paper => paper.Key).ToArray();
        Assert.Equal(expected.Take(15), await open.ShownKeys());
        Assert.EndsWith("#/?year=2024", open.Page.Url, StringComparison.Ordinal);
        Assert.Equal($"{expected.Length}", await CountOf(open, "2024"));

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Remove year 2024" }).ClickAsync();
        Assert.EndsWith("#/", open.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Two_values_of_a_facet_are_either_and_two_facets_are_both()
    {
        var author = s_papers.Where(paper => paper.Year is 2023 or 2024).SelectMany(paper => paper.Authors).First().ToString();
        await using var open = await OpenPage.Of(MadePage.Corpus, $"#/?year=2023&year=2024&author={Uri.EscapeDataString(author)}");

        var expected = s_papers.Where(paper => paper.Year is 2023 or 2024 && paper.Authors.Any(other => other.ToString() == author));
        Assert.Equal(expected.Select(paper => paper.Key), await open.ShownKeys());
    }

    [BrowserFact]
    public async Task Counts_are_those_of_what_is_found_without_the_facets_own_choice()
    {
        await using var open = await OpenPage.Of(MadePage.Corpus, "#/?q=language&year=2024");

        foreach (var year in new[] { 2023, 2024, 2025 })
        {
            var count = s_papers.Search("language").Count(paper => paper.Year == year);
            Assert.Equal($"{count}", count == 0 ? "0" : await CountOf(open, $"{year}"));
        }
    }

    [BrowserFact]
    public async Task Values_beyond_the_first_are_shown_on_demand_or_found_by_name()
    {
        await using var open = await OpenPage.Of(MadePage.Corpus);
        var authors = open.Page.GetByRole(AriaRole.Group, new() { Name = "Author" });
        Assert.Equal(6, await authors.GetByRole(AriaRole.Checkbox).CountAsync());

        await authors.GetByRole(AriaRole.Button, new() { Name = "Show more" }).ClickAsync();
        Assert.Equal(26, await authors.GetByRole(AriaRole.Checkbox).CountAsync());
        await authors.GetByRole(AriaRole.Searchbox, new() { Name = "Find author" }).FillAsync("vaswani");
        Assert.All(await authors.Locator(".value").AllInnerTextsAsync(), name => Assert.Contains("Vaswani", name, StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData("newest")]
    [InlineData("oldest")]
    [InlineData("upvotes")]
    [InlineData("title")]
    public async Task Papers_are_put_in_an_order(string sort)
    {
        await using var open = await OpenPage.Of(MadePage.Corpus);
        await open.Page.GetByLabel("Sort").SelectOptionAsync(sort);

        var keys = await open.ShownKeys();
        Assert.Equal(15, keys.Length);
        var papers = keys.Select(key => s_papers[key]).ToArray();
        Assert.Equal(papers.Length, papers.Distinct().Count());
        for (var i = 1; i < papers.Length; i++)
        {
            var (before, after) = (papers[i - 1], papers[i]);
            Assert.True(sort switch
            {
                "newest" => Date(before) >= Date(after),
                "oldest" => Date(before) <= Date(after),
                "upvotes" => (before.UpvoteCount ?? -1) >= (after.UpvoteCount ?? -1),
                _ => string.CompareOrdinal(before.Title, after.Title) <= 0,
            }, $"{before} stands before {after}");
        }

        static long Date(Paper paper) => paper.PublishedOn is { } date ? ((date.Year ?? 0) * 10000L) + ((date.Month ?? 0) * 100) + (date.Day ?? 0) : 0;
    }

    [BrowserFact]
    public async Task More_papers_follow_as_one_scrolls()
    {
        await using var open = await OpenPage.Of(MadePage.Corpus);
        for (var round = 0; round < 10; round++)
        {
            await open.Page.EvaluateAsync("() => scrollTo(0, document.body.scrollHeight)");
            await open.Page.WaitForTimeoutAsync(50);
        }

        Assert.Equal(s_papers.Select(paper => paper.Key), await open.ShownKeys());
    }

    private static ILocator Box(OpenPage open, string value) =>
        open.Page.GetByRole(AriaRole.Group, new() { Name = "Year" }).GetByRole(AriaRole.Checkbox, new() { Name = value });

    private static async Task<string> CountOf(OpenPage open, string year) =>
        await open.Page.Locator("fieldset", new() { Has = open.Page.GetByText("Year", new() { Exact = true }) })
            .Locator("label", new() { HasText = year }).Locator(".count").InnerTextAsync();
}
