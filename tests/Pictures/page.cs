// Takes the picture of the page that the command writes.
//
//     dotnet run tests/Pictures/page.cs
//
// It has the command write the page of the corpus, searches on it as a person does, and photographs what is seen. It needs
// nuget.org, and on Debian
//
//     apt-get install chromium pngquant fonts-inter fonts-noto-core
//
// Where Chromium stands elsewhere than in /usr/bin, the variable CHROMIUM says it.

#:package Microsoft.Playwright@1.64.1

using System.Diagnostics;
using Microsoft.Playwright;

var here = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var root = Path.GetFullPath(Path.Combine(here, "..", ".."));
var picture = Path.Combine(root, "src", "PaperCatalog.Generators.Package", "docs", "page.png");

var folder = Directory.CreateTempSubdirectory("papercatalog-picture-").FullName;
try
{
    var command = Path.Combine(root, "src", "PaperCatalog.Tool");
    Run(Path.Combine(root, "corpus"), "dotnet", "run", "--project", command, "--framework", "net10.0", "--", "page", "**/*.*", "-o", folder, "--title", "Reading list");
    await TakeAsync(Path.Combine(folder, "index.html"), picture);
    // The letters' edges need few shades: with a palette the file is a third as large.
    Run(folder, "pngquant", "--force", "--nofs", "--output", picture, "256", picture);
    Console.WriteLine($"{picture}: {new FileInfo(picture).Length / 1024} kB");
}
finally
{
    Directory.Delete(folder, recursive: true);
}

static async Task TakeAsync(string file, string path)
{
    using var playwright = await Playwright.CreateAsync();
    await using var browser = await playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
        // Chromium has none for root, and the page is our own.
        Args = ["--no-sandbox"],
    });
    var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1180, Height = 720 }, DeviceScaleFactor = 2 });
    await page.GotoAsync(new Uri(file).AbsoluteUri);
    await page.GetByRole(AriaRole.Searchbox, new() { Name = "Search titles, people and abstracts" }).PressSequentiallyAsync("attention");
    await page.Locator("mark").First.WaitForAsync();
    // The counts of filters follow when the keys rest.
    await page.WaitForTimeoutAsync(300);
    await page.ScreenshotAsync(new() { Path = path });
}

static void Run(string folder, string file, params string[] arguments)
{
    using var process = Process.Start(new ProcessStartInfo(file, arguments) { WorkingDirectory = folder })!;
    process.WaitForExit();
    if (process.ExitCode != 0)
        throw new InvalidOperationException($"{file} ended with exit code {process.ExitCode}.");
}
