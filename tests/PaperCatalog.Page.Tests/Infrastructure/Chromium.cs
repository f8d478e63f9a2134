using Microsoft.Playwright;

namespace PaperCatalog.Page.Tests.Infrastructure;

/// <summary>The browser of the machine, started once. Nothing is downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] s_places =
    [
        Environment.GetEnvironmentVariable("CHROMIUM") ?? "",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    ];

    private static readonly Lazy<Task<IBrowser>> s_browser = new(StartAsync);

    /// <summary>Where it is, or null.</summary>
    public static string? Program { get; } = Array.Find(s_places, File.Exists);

    /// <summary>The browser.</summary>
    public static Task<IBrowser> Browser => s_browser.Value;

    private static async Task<IBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        // Root has no sandbox; the page that is opened is our own.
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = ["--no-sandbox"] });
    }
}
