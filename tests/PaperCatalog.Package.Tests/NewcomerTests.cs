using System.Text.RegularExpressions;
using PaperCatalog.Package.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Package.Tests;

/// <summary>Somebody who reads no more than the README's first screen, and does what it says in an empty folder.</summary>
[Collection(PackageTests.Name)]
public sealed partial class NewcomerTests
{
    // As the page names them.
    private static readonly string[] s_files = ["refs.bib", "papers.txt", "reading.txt"];

    [Fact]
    public void The_first_screen_works_word_by_word()
    {
        // Below no project and no sources but the package: nothing else is needed, whatever a registry has.
        var folder = Path.Combine(PackedPackage.ProjectsFolder, "Newcomer");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="local" value="{PackedPackage.Feed}" />
              </packageSources>
            </configuration>
            """);
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        var fences = FencePattern().Matches(readme).Select(fence => (Language: fence.Groups["language"].Value, Text: fence.Groups["text"].Value)).ToList();
        var commands = fences.First(fence => fence.Language == "sh").Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var listings = fences.Where(fence => fence.Language == "text").Take(s_files.Length).Select(fence => fence.Text).ToArray();
        string First(string language) => fences.First(fence => fence.Language == language).Text;

        // The first commands make the package, and the test has it.
        Assert.StartsWith("dotnet pack ", commands[0], StringComparison.Ordinal);
        Assert.StartsWith("dotnet nuget add source ", commands[1], StringComparison.Ordinal);
        foreach (var command in commands.Skip(2).Select(line => line.Split(' ')))
        {
            if (command is ["cd", var name])
                folder = Path.Combine(folder, name);
            else
                Dotnet.Run(folder, command[1..]).Succeeds();
        }

        var project = Assert.Single(Directory.GetFiles(folder, "*.csproj"));
        foreach (var (file, listing) in s_files.Zip(listings))
            File.WriteAllText(Path.Combine(folder, file), listing);
        File.WriteAllText(project, File.ReadAllText(project).Replace("</Project>", First("xml") + "</Project>", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(folder, "Program.cs"), First("csharp"));
        Assert.Equal(First("console").Trim(), Dotnet.Run(folder, "run").Succeeds().Output.Trim());

        Assert.Contains("Write `2023-05-32` in the bibliography", readme, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, s_files[0]), listings[0].Replace("2023-05-19", "2023-05-32", StringComparison.Ordinal));
        var report = fences.Where(fence => fence.Language == "console").ElementAt(1).Text.Trim();
        var diagnostic = Assert.Single(Dotnet.Run(folder, "build", "--no-restore").Succeeds().Diagnostics);
        Assert.Contains(Path.DirectorySeparatorChar + report, diagnostic, StringComparison.Ordinal);
    }

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>(?:.*\n)*?)```$", RegexOptions.Multiline)]
    private static partial Regex FencePattern();
}
