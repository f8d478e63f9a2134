using Microsoft.Playwright;
using PaperCatalog.Page.Tests.Infrastructure;

namespace PaperCatalog.Page.Tests;

/// <summary>Whatever a listing says is text: it runs nothing, leads nowhere that is not of the web, and turns nothing round.</summary>
public class HostileTests
{
    private const string Markup = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    private static readonly Lazy<MadePage> s_made = new(() => MadePage.Of([("a.csl.json", System.Text.Encoding.UTF8.GetBytes(
        """
        [
          { "id": "a", "type": "article-journal", "title": "</script><script>alert(1)</script><img src=x onerror=alert(2)>",
            "abstract": "<b onmouseover=alert(3)>bold</b> & javascript:alert(4) https://example.org/?a=<b>&c='d'",
            "author": [{ "literal": "<svg onload=alert(5)>" }], "container-title": "\"><iframe src=javascript:alert(6)>",
            "URL": "javascript:alert(7)", "keyword": "<i>k</i>, __proto__, constructor", "issued": { "date-parts": [[2020]] } },
          { "id": "b", "type": "article-journal", "title": "Left \u202Eright\u202C \u200Bhidden\u0007", "abstract": "Text \u2066inside\u2069.",
            "author": [{ "literal": "\u202EnnA" }], "URL": "data:text/html,<script>alert(8)</script>", "issued": { "date-parts": [[2020]] } },
          { "id": "c", "type": "article-journal", "title": "__proto__", "author": [{ "literal": "constructor" }], "keyword": "toString",
            "URL": "https://example.org/?q=\"onclick=alert(9)", "issued": { "date-parts": [[2020]] } }
        ]
        """)), ("<img src=x onerror=alert(10)>.bib", "@misc{x,\n  title = {X},\n  year = {2020-13-45}\n}\n"u8.ToArray())]));

    [BrowserFact]
    public async Task Nothing_runs_wherever_it_is_shown()
    {
        await using var open = await OpenPage.Of(s_made.Value);
        var elements = await Elements(open);
        foreach (var hash in s_made.Value.Catalog.Select(paper => "#/paper/" + Uri.EscapeDataString(paper.Key))
            .Concat(["#/charts", "#/problems", "#/?q=" + Uri.EscapeDataString(Markup), "#/?author=" + Uri.EscapeDataString("<svg onload=alert(5)>"), "#/paper/" + Uri.EscapeDataString(Markup)]))
        {
            await open.Page.EvaluateAsync("(hash) => (location.hash = hash)", hash);
            await open.Page.WaitForTimeoutAsync(100);
            // The scripts of parts of the data are ours.
            Assert.Equal(elements, await Elements(open));
        }

        async Task<int> Elements(OpenPage page) => await page.Page.EvaluateAsync<int>(
            "() => document.querySelectorAll('iframe, img, object, embed, [onerror], [onload], [onmouseover], [onclick], main script, main style, main b, main i, a[href^=javascript], a[href^=data]').length");
    }

    [BrowserFact]
    public async Task A_title_is_shown_as_it_is_written()
    {
        await using var open = await OpenPage.Of(s_made.Value);

        Assert.Contains("</script>" + Markup, await open.Titles.AllInnerTextsAsync());
    }

    [BrowserFact]
    public async Task Characters_that_turn_text_round_or_hide_are_left_out()
    {
        await using var open = await OpenPage.Of(s_made.Value);
        Assert.Contains("Left right hidden", await open.Titles.AllInnerTextsAsync());

        foreach (var file in Directory.EnumerateFiles(Path.Combine(s_made.Value.Folder, "data")))
            Assert.DoesNotContain(File.ReadAllText(file), sign => sign is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200B');
    }

    [BrowserFact]
    public async Task Links_are_of_the_web()
    {
        await using var open = await OpenPage.Of(s_made.Value);
        foreach (var paper in s_made.Value.Catalog)
        {
            await open.Go("#/paper/" + Uri.EscapeDataString(paper.Key));
            await open.Page.GetByRole(AriaRole.Button, new() { Name = "Copy BibTeX" }).WaitForAsync();
            var links = await open.Page.Locator("main a").EvaluateAllAsync<string[]>("(links) => links.map((link) => link.href)");
            Assert.All(links, link => Assert.True(
                link.StartsWith("https://", StringComparison.Ordinal) || link.StartsWith(s_made.Value.Address + "#/", StringComparison.Ordinal), link));
        }
    }

    [BrowserFact]
    public async Task Names_that_objects_have_by_themselves_are_names()
    {
        await using var open = await OpenPage.Of(s_made.Value, "#/?author=constructor&keyword=toString");
        Assert.Equal(["__proto__"], await open.Titles.AllInnerTextsAsync());

        await open.Go("#/?author=toString");
        Assert.Empty(await open.Titles.AllInnerTextsAsync());
    }
}
