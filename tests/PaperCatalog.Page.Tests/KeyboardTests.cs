using PaperCatalog.Page.Tests.Infrastructure;

namespace PaperCatalog.Page.Tests;

/// <summary>All of it without a mouse.</summary>
public class KeyboardTests
{
    [BrowserFact]
    public async Task One_searches_moves_opens_and_comes_back()
    {
        await using var open = await OpenPage.Of(MadePage.Corpus);
        var keys = open.Page.Keyboard;
        await keys.PressAsync("/");
        await keys.TypeAsync("language");
        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("ArrowDown");
        var second = MadePage.Corpus.Catalog.Search("language")[1];
        Assert.Equal(second.Title, await Focused(open));

        await keys.PressAsync("Enter");
        await open.Page.Locator("#paper-title").WaitForAsync();
        Assert.EndsWith("#/paper/" + second.Key, open.Page.Url, StringComparison.Ordinal);
        Assert.Equal(second.Title, await Focused(open));

        await keys.PressAsync("Escape");
        await open.Page.Locator(".browse").WaitForAsync();
        Assert.EndsWith("#/?q=language", open.Page.Url, StringComparison.Ordinal);
        await open.Page.WaitForFunctionAsync("() => document.activeElement.className === 'item-title'");
        Assert.Equal(second.Title, await Focused(open));

        await keys.PressAsync("ArrowUp");
        await keys.PressAsync("ArrowUp");
        Assert.Equal("search", await open.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        await keys.PressAsync("Escape");
        Assert.Equal("", await open.Search.InputValueAsync());
        Assert.EndsWith("#/", open.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_slash_that_is_typed_is_a_slash()
    {
        await using var open = await OpenPage.Of(MadePage.Corpus);
        await open.Search.PressSequentiallyAsync("a/b");

        Assert.Equal("a/b", await open.Search.InputValueAsync());
    }

    [BrowserFact]
    public async Task The_tab_key_reaches_everything_in_the_order_in_which_it_is_seen_and_shows_where_it_is()
    {
        await using var open = await OpenPage.Of(MadePage.Corpus, "#/?q=attention");
        await open.Page.EvaluateAsync("() => document.activeElement.blur()");
        var seen = new List<string>();
        for (var i = 0; i < 60 && !seen.Contains("item-title"); i++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            var (name, outline) = (await Describe(open), await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle"));
            Assert.True(outline != "none", $"'{name}' does not show that it has the keyboard.");
            seen.Add(name);
        }

        Assert.Equal(["skip", "brand", "search", "#/", "#/charts", "#/problems"], seen.Take(6));
        Assert.Equal("item-title", seen[^1]);
        Assert.Contains("checkbox", seen);
        Assert.True(seen.IndexOf("checkbox") < seen.IndexOf("sort"), string.Join(' ', seen));
    }

    [BrowserFact]
    public async Task One_skips_to_the_papers()
    {
        await using var open = await OpenPage.Of(MadePage.Corpus);
        await open.Page.Keyboard.PressAsync("Tab");
        await open.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("main", await open.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        Assert.DoesNotContain("#main", open.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_filter_keeps_the_keyboard_when_it_is_switched()
    {
        await using var open = await OpenPage.Of(MadePage.Corpus);
        await open.Page.Locator("fieldset").First.Locator("input[type=checkbox]").Nth(1).FocusAsync();
        var before = await open.Page.EvaluateAsync<string>("() => document.activeElement.id");
        await open.Page.Keyboard.PressAsync("Space");

        Assert.Equal(before, await open.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        Assert.True(await open.Page.EvaluateAsync<bool>("() => document.activeElement.checked"));
    }

    private static async Task<string> Focused(OpenPage open) => await open.Page.EvaluateAsync<string>("() => document.activeElement.textContent");

    private static async Task<string> Describe(OpenPage open) => await open.Page.EvaluateAsync<string>(
        "() => { const a = document.activeElement; return a.id && !a.id.startsWith('facet') ? a.id : a.type === 'checkbox' ? 'checkbox' : a.className || a.getAttribute('href'); }");
}
