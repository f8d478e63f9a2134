using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using PaperCatalog.Package.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Package.Tests;

/// <summary>The command as people have it: installed from its package, in a process of its own.</summary>
[Collection(PackageTests.Name)]
public sealed partial class ToolTests
{
    private const string Bad = "@misc{a, title = {LLM-Pruner: Alpha &amp; Beta}, author = {Ma, Xinyin}, year = {2024}, eprint = {2305.11627}, eprinttype = {arxiv}}\n";

    private const string Good = "@misc{b, title = {Gamma of Delta}, author = {Ma, Xinyin}, year = {2023}}\n";

    private static readonly string s_docs = Path.Combine(Repository.Root, "src", "PaperCatalog.Generators.Package", "docs", "command-line.md");

    public static TheoryData<string> Commands => ["check", "fix", "convert", "cite", "stats", "page", "rules"];

    [Fact]
    public void It_says_its_version_and_its_commands()
    {
        NeedBash();
        var version = Dotnet.RunScript(PackedTool.NewFolder(), PackedTool.Tools, "paper-catalog --version").Succeeds();
        Assert.StartsWith(PackedPackage.Version, version.Output, StringComparison.Ordinal);
        var help = Dotnet.RunScript(PackedTool.NewFolder(), PackedTool.Tools, "paper-catalog --help").Succeeds();
        Assert.All(Commands, command => Assert.Matches($"\n  {command.Data} ", help.Output));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_example_of_a_help_can_be_run(string command)
    {
        NeedBash();
        var help = Dotnet.RunScript(PackedTool.NewFolder(), PackedTool.Tools, $"paper-catalog {command} --help").Succeeds().Output;
        var examples = ExamplePattern().Matches(help, help.IndexOf("\nExamples:", StringComparison.Ordinal)).Select(match => match.Groups["line"].Value).Where(line => !line.Contains("--watch", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            var folder = NewProject();
            var result = Dotnet.RunScript(folder, PackedTool.Tools, example);
            // There is something to report and to correct, which is no error.
            var expected = (command == "check" && !example.Contains("--fail-on error", StringComparison.Ordinal)) || example.Contains("--diff", StringComparison.Ordinal) ? 1 : 0;
            Assert.True(result.ExitCode == expected, example + "\n" + result.Output);
            Assert.DoesNotContain("Unhandled", result.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void It_ends_with_the_last_exit_code_when_watching_is_ended()
    {
        NeedBash();
        // Not with the signal of Ctrl+C, which what runs in the background may have to ignore. What it writes into the folder is no change.
        var result = Dotnet.RunScript(NewProject(), PackedTool.Tools, """
            timeout 120 paper-catalog check papers/a.bib --watch > out.txt 2> err.txt &
            pid=$!
            wait_for() { for i in $(seq 300); do [ "$(grep -c Waiting err.txt)" -ge "$1" ] && return; sleep 0.1; done; return 9; }
            wait_for 1; grep -q PAPER220 out.txt; cp papers/b.bib papers/a.bib
            wait_for 2; sleep 1; kill -TERM $pid
            wait $pid; echo "good $?"
            echo "ran $(grep -c Waiting err.txt)"
            """);
        Assert.True(result.ExitCode == 0, result.Output);
        Assert.Contains("good 0\nran 2", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_coloured_at_a_terminal_unless_that_is_not_wanted()
    {
        NeedBash();
        if (Dotnet.RunScript(PackedTool.NewFolder(), PackedTool.Tools, "command -v script").ExitCode != 0)
            Assert.Skip("'script' of util-linux, which makes a terminal, is not installed.");
        Assert.Contains("\u001b[1;33mwarning PAPER220", Run("script -qec 'paper-catalog check papers' /dev/null"), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[1;33m", Run("NO_COLOR=1 script -qec 'paper-catalog check papers' /dev/null"), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', Run("paper-catalog check papers"));

        static string Run(string line) => Dotnet.RunScript(NewProject(), PackedTool.Tools, line + " || true").Succeeds().Output;
    }

    // What a workflow of GitHub runs, with the package of this folder in place of the one that is published.
    [Fact]
    public void The_lines_of_the_workflow_run()
    {
        NeedBash();
        var lines = RunPattern().Matches(File.ReadAllText(s_docs)).Select(match => match.Groups["line"].Value).ToArray();
        Assert.Equal(2, lines.Length);
        _ = PackedTool.Tools;
        var folder = NewProject();
        File.Delete(Path.Combine(folder, "papers", "a.bib"));
        var tools = Path.Combine(folder, "tools");
        var script = string.Join('\n', lines).Replace("--global", $"--tool-path '{tools}'", StringComparison.Ordinal);
        var result = Dotnet.RunScript(folder, tools, script + " papers");
        Assert.True(result.ExitCode == 0, result.Output);
        File.WriteAllText(Path.Combine(folder, "papers", "a.bib"), Bad);
        Assert.Contains("::warning file=papers/a.bib,line=1,", Dotnet.RunScript(folder, tools, lines[^1] + " papers").Fails().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_package_says_what_it_is()
    {
        _ = PackedTool.Tools;
        using var package = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(PackedTool.Feed)));
        var names = package.Entries.Select(entry => entry.FullName).ToArray();
        Assert.Contains("README.md", names);
        Assert.Contains("icon.png", names);
        Assert.Contains(names, name => name.StartsWith("tools/net8.0/", StringComparison.Ordinal));
        Assert.Contains(names, name => name.StartsWith("tools/net10.0/", StringComparison.Ordinal));
        // What belongs to a build has no place in it.
        Assert.DoesNotContain(names, name => name.Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal) || name.EndsWith(".pdb", StringComparison.Ordinal));
    }

    [Fact]
    public void It_runs_code_that_was_compiled_ahead_of_time_beside_what_runs_anywhere()
    {
        _ = PackedTool.Tools;
        using var package = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(PackedTool.Feed)));
        var folder = $"tools/net10.0/{RuntimeInformation.RuntimeIdentifier}/";
        if (package.GetEntry(folder + "paper-catalog.dll") is null)
            Assert.Skip("The compiler that makes machine code, a package of nuget.org, could not be fetched for this runtime.");
        var assemblies = package.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)).ToArray();
        Assert.All(assemblies, entry => Assert.Equal(entry.FullName.StartsWith(folder, StringComparison.Ordinal), HasMachineCode(entry)));
        Assert.Equal(Names("tools/net10.0/any/"), Names(folder));
        // The SDK took that folder.
        var assets = Assert.Single(Directory.GetFiles(PackedTool.Tools, "project.assets.json", SearchOption.AllDirectories));
        Assert.Contains($"\"{folder}paper-catalog.dll\"", File.ReadAllText(assets), StringComparison.Ordinal);

        string[] Names(string of) => [.. package.Entries.Where(entry => entry.FullName.StartsWith(of, StringComparison.Ordinal)).Select(entry => entry.Name).Order(StringComparer.Ordinal)];
    }

    private static bool HasMachineCode(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using (var stream = entry.Open())
            stream.CopyTo(bytes);
        bytes.Position = 0;
        using var assembly = new PEReader(bytes);
        return assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    private static string NewProject()
    {
        var folder = PackedTool.NewFolder();
        Directory.CreateDirectory(Path.Combine(folder, "papers"));
        File.WriteAllText(Path.Combine(folder, "papers", "a.bib"), Bad);
        File.WriteAllText(Path.Combine(folder, "papers", "b.bib"), Good);
        File.WriteAllText(Path.Combine(folder, "references.bib"), Bad);
        File.WriteAllText(Path.Combine(folder, "a.bib"), Bad);
        File.WriteAllText(Path.Combine(folder, "list.ris"), "TY  - JOUR\nTI  - Gamma of Delta\nPY  - 2023\nER  - \n");
        return folder;
    }

    private static void NeedBash()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("The lines are of bash.");
    }

    [GeneratedRegex("^  (?<line>paper-catalog [a-z].*)$", RegexOptions.Multiline)]
    private static partial Regex ExamplePattern();

    [GeneratedRegex("^ +- run: (?<line>.+)$", RegexOptions.Multiline)]
    private static partial Regex RunPattern();
}
