using Microsoft.Playwright;
using PaperCatalog.Page.Tests.Infrastructure;

namespace PaperCatalog.Page.Tests;

/// <summary>On any screen, and on paper.</summary>
public class LayoutTests
{
    private static readonly string[] s_views = ["", "#/?q=language&year=2024", "#/?q=zzzz", "#/paper/AttentionIsAllYouNeed", "#/charts", "#/problems"];

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(375)]
    [InlineData(640)]
    [InlineData(900)]
    [InlineData(1280)]
    [InlineData(1920)]
    public async Task Nothing_stands_over_the_edge(int width)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var open = await OpenPage.Of(MadePage.Corpus, "", width, scheme);
            foreach (var view in s_views)
            {
                await Show(open, view);
                Assert.True(await IsWithin(open), $"{view} at {width}");
            }
        }
    }

    [BrowserFact]
    public async Task On_paper_there_are_papers_and_no_controls()
    {
        await using var open = await OpenPage.Of(MadePage.Corpus);
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var view in s_views)
        {
            await Show(open, view);
            Assert.False(await open.Search.IsVisibleAsync());
            Assert.True(await open.Page.Locator("h1").First.IsVisibleAsync(), view);
            Assert.True(await IsWithin(open), view);
        }

        var pdf = await open.Page.PdfAsync();
        Assert.True(pdf.Length > 1000, "The page prints.");
    }

    [BrowserFact]
    public async Task Filters_fold_away_on_a_narrow_screen()
    {
        await using var open = await OpenPage.Of(MadePage.Corpus, "", width: 375);
        var box = open.Page.GetByRole(AriaRole.Checkbox).First;
        Assert.False(await box.IsVisibleAsync());

        await open.Page.GetByText("Filters", new() { Exact = true }).ClickAsync();
        await box.CheckAsync();
        Assert.Contains("year=", open.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Nothing_moves_where_that_is_not_wanted()
    {
        await using var open = await OpenPage.Of(MadePage.Corpus);
        await open.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });

        Assert.Equal(0, await open.Page.EvaluateAsync<int>(
            "() => [...document.querySelectorAll('*')].filter((e) => getComputedStyle(e).transitionDuration !== '0s' || getComputedStyle(e).animationName !== 'none').length"));
    }

    private static async Task Show(OpenPage open, string view)
    {
        await open.Page.EvaluateAsync("(hash) => (location.hash = hash)", view);
        await open.Page.WaitForTimeoutAsync(80);
    }

    private static async Task<bool> IsWithin(OpenPage open) =>
        await open.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth");
}
