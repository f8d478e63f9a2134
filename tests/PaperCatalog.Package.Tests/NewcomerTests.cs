using System.Text.RegularExpressions;
using PaperCatalog.Package.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Package.Tests;

/// <summary>Somebody who reads no more than the README's first screen, and does what it says in an empty folder.</summary>
[Collection(PackageTests.Name)]
public sealed partial class NewcomerTests
{
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
        var screen = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n").Split("\n## ")[0];
        var (commands, listing, item, program, output, report) = FencePattern().Matches(screen).Select(fence => fence.Groups[2].Value).ToList() switch
        {
            [var a, var b, var c, var d, var e, var f] => (a, b, c, d, e.Trim(), f.Trim()),
            var fences => throw new InvalidOperationException($"The first screen has {fences.Count} samples."),
        };

        foreach (var command in commands.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')))
        {
            if (command is ["cd", var name])
                folder = Path.Combine(folder, name);
            else
                Dotnet.Run(folder, command[1..]).Succeeds();
        }

        var project = Assert.Single(Directory.GetFiles(folder, "*.csproj"));
        File.WriteAllText(Path.Combine(folder, "papers.txt"), listing);
        File.WriteAllText(project, File.ReadAllText(project).Replace("</Project>", item + "</Project>", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(folder, "Program.cs"), program);
        Assert.Equal(output, Dotnet.Run(folder, "run").Succeeds().Output.Trim());

        Assert.Contains("Write `May 32` in the listing", screen, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, "papers.txt"), listing.Replace("May 19", "May 32", StringComparison.Ordinal));
        var diagnostic = Assert.Single(Dotnet.Run(folder, "build", "--no-restore").Succeeds().Diagnostics);
        Assert.Contains(Path.DirectorySeparatorChar + report, diagnostic, StringComparison.Ordinal);
    }

    [GeneratedRegex("^```([a-z]+)\n((?:.*\n)*?)```$", RegexOptions.Multiline)]
    private static partial Regex FencePattern();
}
