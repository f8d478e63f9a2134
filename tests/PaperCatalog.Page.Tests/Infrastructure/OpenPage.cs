using Microsoft.Playwright;

namespace PaperCatalog.Page.Tests.Infrastructure;

/// <summary>A page that is open in the browser. What goes wrong in it is an error when it is closed.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    // The least that is shown.
    private const int PageSize = 15;

    private readonly MadePage _made;
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    private OpenPage(MadePage made, IBrowserContext context, IPage page)
    {
        _made = made;
        _context = context;
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Note(true, error);
        page.Dialog += (_, dialog) => Note(true, "dialog: " + dialog.Message);
        page.Request += (_, request) => Note(!request.Url.StartsWith(new Uri(made.Folder + "/").AbsoluteUri, StringComparison.Ordinal), "request: " + request.Url);
        page.Popup += (_, popup) => Note(true, "popup: " + popup.Url);
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>The field that is searched with.</summary>
    public ILocator Search => Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search titles, people and abstracts" });

    /// <summary>The titles that are shown.</summary>
    public ILocator Titles => Page.Locator("#main .items .item-title");

    /// <summary>Opens a page from disk.</summary>
    /// <param name="made">The page.</param>
    /// <param name="hash">What is shown.</param>
    /// <param name="width">The width of the window.</param>
    /// <param name="scheme">Light or dark.</param>
    public static async Task<OpenPage> Of(MadePage made, string hash = "", int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var browser = await Chromium.Browser;
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme });
        context.SetDefaultTimeout(20_000);
        var open = new OpenPage(made, context, await context.NewPageAsync());
        await open.Go(hash);
        return open;
    }

    /// <summary>Shows something else.</summary>
    public async Task Go(string hash)
    {
        await Page.GotoAsync("about:blank");
        await Page.GotoAsync(_made.Address + hash);
        await Page.WaitForFunctionAsync("() => paperCatalog.engine?.searcher");
    }

    /// <summary>The keys of the papers that a query finds on the page, best first.</summary>
    public async Task<string[]> Find(string query) => await Page.EvaluateAsync<string[]>(
        """
        async (query) => {
          if (paperCatalog.engine.find(query).isPending) await paperCatalog.engine.loadPositions();
          return paperCatalog.engine.find(query).found.map((row) => paperCatalog.papers.keys[row]);
        }
        """, query);

    /// <summary>The addresses that the papers shown link to, as keys.</summary>
    public async Task<string[]> ShownKeys() => await Titles.EvaluateAllAsync<string[]>(
        "(links) => links.map((link) => decodeURIComponent(link.getAttribute('href').slice('#/paper/'.length)))");

    /// <summary>These papers are shown, or as many of them as fit before one scrolls.</summary>
    public async Task AssertShows(IEnumerable<string> keys)
    {
        var expected = keys.ToArray();
        var shown = await ShownKeys();
        Assert.True(shown.Length >= Math.Min(PageSize, expected.Length), $"Only {shown.Length} of {expected.Length} papers are shown.");
        Assert.Equal(expected.Take(shown.Length), shown);
    }

    /// <summary>What is wrong so far is expected.</summary>
    public void Forgive() => _faults.Clear();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        Assert.Empty(_faults);
    }

    private void Note(bool isFault, string fault)
    {
        if (isFault && fault != "request: about:blank")
            _faults.Add(fault);
    }
}
