using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using PaperCatalog.Tests.Shared;
using PaperCatalog.Tool.Settings;
using PaperCatalog.Tool.Tests.Infrastructure;

namespace PaperCatalog.Tool.Tests;

/// <summary>The page on the command line shows what the commands write.</summary>
public sealed partial class CommandLinePageTests
{
    private static readonly string s_path = Path.Combine(Repository.Root, "src", "PaperCatalog.Generators.Package", "docs", "command-line.md");

    private static string Text { get; } = File.ReadAllText(s_path).ReplaceLineEndings("\n");

    [Fact]
    public void Each_command_writes_what_the_page_shows()
    {
        using var folder = new TestFolder();
        folder.Write("papers/refs.bib", Encoding.UTF8.GetBytes(FencePattern("bibtex").Match(Text).Groups["text"].Value));
        var shown = SessionPattern().Replace(Text, match => $"```console\n{Run(folder, match.Groups["text"].Value)}```");
        if (Snapshot.IsAccepting)
            File.WriteAllText(s_path, shown);
        else
            Assert.True(shown == Text, Snapshot.Describe(s_path, Text, shown));
    }

    [Fact]
    public void Each_command_is_on_it_and_each_format()
    {
        using var folder = new TestFolder();
        var commands = CommandPattern().Matches(folder.Run("--help").Out).Select(match => match.Groups["name"].Value).ToArray();
        Assert.Contains("check", commands);
        Assert.All(commands, command => Assert.Contains($"\n## {command}\n", Text, StringComparison.Ordinal));
        Assert.All(Output.FindingFormats.Names, name => Assert.Contains($"\n| `{name}` | ", Text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_settings_on_it_can_be_read_and_are_all_there_are()
    {
        var json = FencePattern("json").Match(Text).Groups["text"].Value;
        using var folder = TestFolder.With((ToolSettings.FileName, json), ("papers/a.bib", "@misc{b, title = {Gamma of Delta}, author = {Ma, Xinyin}, year = {2023}}\n"), ("papers/a.papers.txt", ""));
        folder.Run("check", "papers/a.bib").Ends(0);
        using var document = JsonDocument.Parse(json);
        Assert.Equal(
            typeof(SettingsFile).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Where(name => name is not ("schema" or "equalityContract")).Order(StringComparer.Ordinal),
            document.RootElement.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_hooks_on_it_are_those_of_the_repository()
    {
        var hooks = File.ReadAllText(Path.Combine(Repository.Root, ".pre-commit-hooks.yaml"));
        var said = HookPattern().Matches(Text).Select(match => match.Groups["id"].Value).ToArray();
        Assert.Equal(2, said.Length);
        Assert.All(said, id => Assert.Contains($"- id: {id}\n", hooks, StringComparison.Ordinal));
        // What a hook runs is there, with the options that it is given.
        using var folder = new TestFolder();
        foreach (Match entry in EntryPattern().Matches(hooks))
            folder.Run([.. entry.Groups["command"].Value.Split(' '), "--help"]).Ends(0);
        // The files are those that the command takes for listings by their names.
        var pattern = new Regex(FilesPattern().Match(hooks).Groups["files"].Value);
        Assert.All(
            (string[])["a.bib", "b/c.ris", "d.papers.txt", "e.nbib", "f.enw", "paper.txt", "a.bib.orig", "papers.txt", "x.json"],
            name => Assert.Equal(PaperCatalog.Listings.DialectList.IsListingName(name), pattern.IsMatch(name)));
    }

    private static string Run(TestFolder folder, string session)
    {
        var written = new StringBuilder();
        foreach (var command in session.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)))
        {
            var words = command.Split(' ');
            Assert.Equal("paper-catalog", words[1]);
            var result = folder.Run(words[2..]);
            written.Append(command).Append('\n').Append(string.Join('\n', (result.Out + result.Error).Split('\n').Select(line => line.TrimEnd())));
        }

        return written.ToString();
    }

    private static Regex FencePattern(string language) => new($"^```{language}\n(?<text>(.*\n)*?)```$", RegexOptions.Multiline);

    [GeneratedRegex("^```console\n(?<text>\\$ (.*\n)*?)```$", RegexOptions.Multiline)]
    private static partial Regex SessionPattern();

    [GeneratedRegex("^  (?<name>[a-z]+)( <[a-z]+>)*  ", RegexOptions.Multiline)]
    private static partial Regex CommandPattern();

    [GeneratedRegex("- id: (?<id>paper-catalog-[a-z]+)\n")]
    private static partial Regex HookPattern();

    [GeneratedRegex("entry: paper-catalog (?<command>.+)\n")]
    private static partial Regex EntryPattern();

    [GeneratedRegex("files: '(?<files>[^']+)'\n  require")]
    private static partial Regex FilesPattern();
}
