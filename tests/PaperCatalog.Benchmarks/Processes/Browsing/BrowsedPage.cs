using Microsoft.Playwright;

namespace PaperCatalog.Benchmarks.Processes.Browsing;

/// <summary>Opens a page in the browser of the machine.</summary>
internal static class BrowsedPage
{
    // Words that the papers have, and the letters on the way to them.
    private static readonly string[] s_queries = ["pruning language models", "efficient re", "compact representation", "a", "diffusion"];

    private static readonly string[] s_places = [Environment.GetEnvironmentVariable("CHROMIUM") ?? "", "/usr/bin/chromium"];

    /// <summary>Where the browser is, or null.</summary>
    public static string? Program => Array.Find(s_places, File.Exists);

    /// <summary>Opens a page in a new browser, waits for its index and types.</summary>
    public static async Task<PageVisit> VisitAsync(string file)
    {
        using var playwright = await Playwright.CreateAsync();
        // Root has no sandbox; the page is our own.
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = ["--no-sandbox"] });
        var page = await browser.NewPageAsync();
        await page.AddInitScriptAsync(Clocks);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        await page.WaitForFunctionAsync("() => window.clocks.painted && window.clocks.indexed");
        var keys = await page.EvaluateAsync<double[]>(Type, s_queries);
        return new PageVisit(
            await page.EvaluateAsync<double>("() => window.clocks.painted / 1000"),
            await page.EvaluateAsync<double>("() => window.clocks.indexed / 1000"),
            [.. keys.Select(key => key / 1000)]);
    }

    // Looks at each frame whether papers are there; what is there before a frame is painted in it.
    private const string Clocks =
        """
        window.clocks = {};
        requestAnimationFrame(function look() {
          if (!clocks.painted && document.querySelector(".item-title")) clocks.painted = performance.now();
          if (!clocks.indexed && window.paperCatalog?.engine?.searcher) clocks.indexed = performance.now();
          if (!clocks.painted || !clocks.indexed) requestAnimationFrame(look);
        });
        """;

    private const string Type =
        """
        async (queries) => {
          const search = document.getElementById("search");
          const times = [];
          for (const query of queries) {
            for (let length = 1; length <= query.length; length++) {
              search.value = query.slice(0, length);
              const start = performance.now();
              search.dispatchEvent(new Event("input"));
              document.body.getBoundingClientRect();
              times.push(performance.now() - start);
              await new Promise((done) => setTimeout(done, 80));
            }
          }
          return times;
        }
        """;
}
