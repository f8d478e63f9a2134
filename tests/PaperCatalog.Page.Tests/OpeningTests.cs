using Microsoft.Playwright;
using PaperCatalog.Page.Tests.Infrastructure;

namespace PaperCatalog.Page.Tests;

/// <summary>
/// The page opens from disk: without an error, a breach of its own content policy or a request outside of its folder, which
/// <see cref="OpenPage"/> looks for in every test.
/// </summary>
public class OpeningTests
{
    [BrowserTheory]
    [InlineData("", "Reading list")]
    [InlineData("#/charts", "Charts · Reading list")]
    [InlineData("#/problems", "Problems · Reading list")]
    [InlineData("#/paper/AttentionIsAllYouNeed", "Attention Is All You Need · Reading list")]
    [InlineData("#/paper/NoSuchPaper", "No such paper · Reading list")]
    [InlineData("#/paper/%E0%A4%A", "No such paper · Reading list")]
    [InlineData("#/?q=attention&year=2017&sort=newest&nonsense=1", "Reading list")]
    [InlineData("#nonsense", "Reading list")]
    public async Task Every_address_shows_something(string hash, string title)
    {
        await using var open = await OpenPage.Of(MadePage.Corpus, hash);
        await open.Page.Locator("h1").First.WaitForAsync();

        Assert.Equal(title, await open.Page.TitleAsync());
    }

    [BrowserFact]
    public async Task A_script_or_style_in_the_page_is_refused()
    {
        await using var open = await OpenPage.Of(MadePage.Corpus);
        var ran = await open.Page.EvaluateAsync<bool>(
            """
            () => {
              document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='window.ran = true'>");
              const script = document.createElement("script");
              script.textContent = "window.ran = true";
              document.body.append(script);
              return window.ran === true;
            }
            """);
        await open.Page.WaitForTimeoutAsync(100);

        Assert.False(ran || await open.Page.EvaluateAsync<bool>("() => window.ran === true"));
        open.Forgive();
    }

    [BrowserFact]
    public async Task Of_an_empty_catalogue_there_is_a_page_that_says_so()
    {
        await using var open = await OpenPage.Of(MadePage.Of("empty.bib", "% nothing yet\n"));
        await open.Page.GetByText("The listings hold no papers").WaitForAsync();

        await open.Go("#/charts");
        await open.Page.GetByText("There is nothing to draw").WaitForAsync();
    }

    [BrowserFact]
    public async Task Without_problems_the_page_says_so()
    {
        await using var open = await OpenPage.Of(MadePage.Of("refs.bib", "@misc{a2020,\n  author = {Ann Miller},\n  title = {A Title},\n  year = 2020\n}\n"), "#/problems");

        await open.Page.GetByText("Every entry of the listings is as it should be.").WaitForAsync();
    }

    [BrowserFact]
    public async Task Problems_stand_at_their_lines()
    {
        var made = MadePage.Corpus;
        await using var open = await OpenPage.Of(made, "#/problems");
        var rows = open.Page.Locator(".problems tbody tr");
        await rows.First.WaitForAsync();

        var problem = made.Content.Problems[0];
        Assert.Equal(made.Content.Problems.Count, await rows.CountAsync());
        Assert.StartsWith($"{problem.Line}:{problem.Column}", await rows.First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains(problem.Rule, await rows.First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_part_of_the_data_that_is_not_there_is_said()
    {
        var made = MadePage.Of("refs.bib", "@misc{a2020,\n  author = {Ann Miller},\n  title = {A Title},\n  year = 2020\n}\n");
        File.Delete(Path.Combine(made.Folder, "data", "details-0.js"));
        await using var open = await OpenPage.Of(made, "#/paper/" + made.Catalog[0].Key);

        await open.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "data/details-0.js cannot be read" }).WaitForAsync();
        open.Forgive();
    }
}
