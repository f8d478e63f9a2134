using Microsoft.Playwright;
using PaperCatalog.Page.Tests.Infrastructure;

namespace PaperCatalog.Page.Tests;

/// <summary>What a screen reader says, and whether what is seen can be seen.</summary>
public class AccessibilityTests
{
    private static readonly string[] s_views = ["", "#/?q=attention&year=2017", "#/?q=zzzz", "#/paper/AttentionIsAllYouNeed", "#/paper/None", "#/charts", "#/problems"];

    private static readonly string[] s_usable = ["button", "link", "checkbox", "searchbox", "combobox", "group"];

    [BrowserFact]
    public async Task There_are_landmarks_and_one_first_heading()
    {
        await using var open = await OpenPage.Of(MadePage.Corpus);
        foreach (var view in s_views)
        {
            await open.Go(view);
            await open.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).WaitForAsync();
            foreach (var role in new[] { AriaRole.Banner, AriaRole.Main, AriaRole.Contentinfo, AriaRole.Search })
                Assert.Equal((view, role, 1), (view, role, await open.Page.GetByRole(role).CountAsync()));
            Assert.Equal(1, await open.Page.GetByRole(AriaRole.Navigation, new() { Name = "Views" }).CountAsync());
            Assert.Equal(1, await open.Page.GetByRole(AriaRole.Status).CountAsync());
        }
    }

    [BrowserFact]
    public async Task Everything_that_one_can_use_has_a_name()
    {
        await using var open = await OpenPage.Of(MadePage.Corpus);
        foreach (var view in s_views)
        {
            await open.Go(view);
            var tree = await open.Page.Locator("body").AriaSnapshotAsync();
            var usable = tree.Split('\n').Select(line => line.Trim()).Where(line => s_usable.Any(role => line.StartsWith("- " + role, StringComparison.Ordinal))).ToArray();
            Assert.True(usable.Length >= 5, tree);
            Assert.All(usable, line => Assert.Contains('"', line));
        }
    }

    [BrowserFact]
    public async Task Lists_and_tables_are_lists_and_tables()
    {
        await using var open = await OpenPage.Of(MadePage.Corpus);
        Assert.Equal(15, await open.Page.GetByRole(AriaRole.List, new() { Name = "Papers" }).GetByRole(AriaRole.Listitem).CountAsync());

        await open.Go("#/charts");
        await open.Page.GetByText("As a table").First.ClickAsync();
        var table = open.Page.GetByRole(AriaRole.Figure).First.GetByRole(AriaRole.Table);
        Assert.Equal("Papers by year", await open.Page.GetByRole(AriaRole.Figure).First.GetByRole(AriaRole.Heading).InnerTextAsync());
        Assert.Equal(MadePage.Corpus.Catalog.Count(paper => paper.Year == 2024).ToString(System.Globalization.CultureInfo.InvariantCulture),
            (await table.GetByRole(AriaRole.Row, new() { Name = "2024" }).InnerTextAsync()).Split('\t')[^1].Trim());
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Text_stands_out_from_what_is_behind_it(ColorScheme scheme)
    {
        await using var open = await OpenPage.Of(MadePage.Corpus, "", scheme: scheme);
        foreach (var view in s_views)
        {
            await open.Page.EvaluateAsync("(hash) => (location.hash = hash)", view);
            await open.Page.WaitForTimeoutAsync(250);
            Assert.Empty(await open.Page.EvaluateAsync<string[]>(Contrast));
        }
    }

    // Source: WCAG 2.2, 1.4.3, contrast of text: 4.5 to 1. Colours are read back from a canvas, which knows all notations.
    private const string Contrast =
        """
        () => {
          const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
          const rgba = (color) => {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = color;
            canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data];
          };
          const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
            .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
          const over = ([r, g, b, a], [x, y, z]) => [r, g, b].map((c, i) => (c * a + [x, y, z][i] * (255 - a)) / 255);
          const behind = (element) => {
            const layers = [];
            for (let e = element; e; e = e.parentElement) layers.push(rgba(getComputedStyle(e).backgroundColor));
            return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255]);
          };
          const faults = new Set();
          for (const element of document.querySelectorAll("body *")) {
            const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "");
            if (!own || element.closest(".hidden, .skip, option, noscript") || element.getClientRects().length === 0) continue;
            const style = getComputedStyle(element);
            const under = behind(element);
            const text = over(rgba(element.namespaceURI.endsWith("svg") ? style.fill : style.color), under);
            const [one, other] = [light(text), light(under)];
            const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
            if (ratio < 4.5) faults.add(`${element.tagName}.${element.className} ${ratio.toFixed(2)}`);
          }
          return [...faults];
        }
        """;
}
