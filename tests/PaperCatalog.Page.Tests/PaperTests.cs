using Microsoft.Playwright;
using PaperCatalog.Page.Tests.Infrastructure;

namespace PaperCatalog.Page.Tests;

/// <summary>The page of one paper.</summary>
public class PaperTests
{
    private static readonly Paper s_paper = MadePage.Corpus.Catalog["AttentionIsAllYouNeed"];

    [BrowserFact]
    public async Task It_has_what_the_paper_says()
    {
        await using var open = await OpenPage.Of(MadePage.Corpus, "#/paper/" + s_paper.Key);
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Copy BibTeX" }).WaitForAsync();

        Assert.Equal(s_paper.Title, await open.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync());
        Assert.Equal(s_paper.Abstract, await open.Page.Locator(".abstract").InnerTextAsync());
        Assert.Equal(s_paper.Authors.Select(author => author.ToString()), await open.Page.Locator(".people a").AllInnerTextsAsync());
        Assert.Equal(s_paper.Keywords, await open.Page.Locator(".paper .chip").AllInnerTextsAsync());
        Assert.Equal(
            s_paper.Appearances.Select(appearance => $"{appearance.Listing.Path} {appearance.Line}"),
            (await open.Page.Locator(".paper tbody tr").AllInnerTextsAsync()).Select(row => string.Join(' ', row.Split('\t')[..2]).Trim()));
        Assert.Equal(s_paper.Related.Select(paper => paper.Key), await open.ShownKeys());
        Assert.Equal(s_paper.Link!.AbsoluteUri, await open.Page.Locator(".actions .main").GetAttributeAsync("href"));
    }

    [BrowserFact]
    public async Task Its_BibTeX_is_copied()
    {
        await using var open = await OpenPage.Of(MadePage.Corpus, "#/paper/" + s_paper.Key);
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Copy BibTeX" }).ClickAsync();
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Copied" }).WaitForAsync();
        await open.Page.EvaluateAsync("() => { const area = document.createElement('textarea'); area.id = 'pasted'; document.body.append(area); area.focus(); }");
        await open.Page.Keyboard.PressAsync("Control+V");

        var pasted = await open.Page.Locator("#pasted").InputValueAsync();
        Assert.Equal(s_paper.ToBibliography(BibliographyFormat.BibTeX), pasted);
        Assert.StartsWith("@", pasted, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_person_leads_to_all_their_papers()
    {
        await using var open = await OpenPage.Of(MadePage.Corpus, "#/paper/" + s_paper.Key);
        await open.Page.Locator(".people a").First.ClickAsync();
        await open.Page.Locator(".browse").WaitForAsync();

        var name = s_paper.Authors[0].ToString();
        Assert.Equal(
            MadePage.Corpus.Catalog.Where(paper => paper.Authors.Any(author => author.ToString() == name)).Select(paper => paper.Key),
            await open.ShownKeys());
    }

    [BrowserFact]
    public async Task Back_is_back_to_where_one_was()
    {
        await using var open = await OpenPage.Of(MadePage.Corpus);
        await open.Titles.Nth(12).ScrollIntoViewIfNeededAsync();
        var before = await open.Page.EvaluateAsync<int>("() => Math.round(scrollY)");
        await open.Titles.Nth(12).ClickAsync();
        await open.Page.Locator("#paper-title").WaitForAsync();
        await open.Page.GoBackAsync();
        await open.Page.Locator(".browse").WaitForAsync();

        Assert.True(before > 0, "Nothing was scrolled.");
        Assert.InRange(await open.Page.EvaluateAsync<int>("() => Math.round(scrollY)"), before - 2, before + 2);
    }
}
