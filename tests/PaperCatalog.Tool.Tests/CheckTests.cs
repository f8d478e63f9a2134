using System.Text;
using PaperCatalog.Tool.Tests.Infrastructure;

namespace PaperCatalog.Tool.Tests;

/// <summary>What <c>check</c> looks at, and what it ends with.</summary>
public sealed class CheckTests
{
    private const string Good = "@misc{b, title = {Gamma of Delta}, author = {Ma, Xinyin}, year = {2023}}\n";

    // A warning and no error.
    private const string Bad = "@misc{a, title = {Alpha &amp; Beta}, author = {Ma, Xinyin}, year = {2024}}\n";

    // An error.
    private const string Broken = "<<<<<<< ours\n" + Good + "=======\n>>>>>>> theirs\n";

    [Fact]
    public void A_finding_has_its_place_its_line_and_what_to_do()
    {
        using var folder = TestFolder.With(("papers/a.bib", Bad), ("papers/b.bib", Good));
        var lines = folder.Run("check").Ends(1).Out.Split('\n');
        Assert.StartsWith("papers/a.bib:1:25: warning PAPER220: ", lines[0], StringComparison.Ordinal);
        Assert.Equal("  1 | @misc{a, title = {Alpha &amp; Beta}, author = {Ma, Xinyin}, year = {2024}}", lines[1]);
        Assert.Equal("    |                         ^^^^^", lines[2]);
        Assert.Equal(["", "1 warning in 1 of 2 listings (2 papers).", ""], lines[3..]);
    }

    [Theory]
    [InlineData(Good, "warning", 0)]
    [InlineData(Good, "info", 0)]
    [InlineData(Bad, "warning", 1)]
    [InlineData(Bad, "error", 0)]
    [InlineData(Broken, "error", 1)]
    public void The_exit_code_is_1_from_a_severity_on(string text, string failOn, int code)
    {
        using var folder = TestFolder.With(("a.bib", text));
        folder.Run("check", "--fail-on", failOn).Ends(code);
    }

    [Theory]
    [InlineData("'none.bib' is not there", "check", "none.bib")]
    [InlineData("'*.ris' matches no file", "check", "*.ris")]
    [InlineData("no listing is found", "check", "empty")]
    [InlineData("'PAPER999' is no rule", "check", "--rule", "PAPER999")]
    [InlineData("'loud' is no preset", "check", "--preset", "loud")]
    [InlineData("'Klingon' is no dialect", "check", "--dialect", "Klingon")]
    [InlineData("'fatal' is no severity", "check", "--fail-on", "fatal")]
    [InlineData("'--nothing'", "check", "--nothing")]
    [InlineData("1492 is no year of capture", "check", "--year", "1492")]
    [InlineData("No paper has the key 'Gama'", "cite", "Gama")]
    [InlineData("the form to convert to is not said", "convert")]
    public void What_cannot_be_done_is_said_and_ends_with_2(string said, params string[] arguments)
    {
        using var folder = TestFolder.With(("a.bib", Good), ("empty/readme.txt", ""));
        var result = folder.Run(arguments).Ends(2);
        Assert.Contains(said, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_folders_globs_and_standard_input_are_listings()
    {
        using var folder = TestFolder.With(("a.bib", Bad), ("sub/b.bib", Bad.Replace("{a,", "{b,", StringComparison.Ordinal)), ("sub/deep/c.ris", "TY  - JOUR\nTI  - Alpha &amp; Beta\nPY  - 2024\nER  - \n"), ("obj/d.bib", Bad));
        Assert.Equal(["a.bib"], Paths(folder.Run("check", "a.bib")));
        Assert.Equal(["sub/b.bib", "sub/deep/c.ris"], Paths(folder.Run("check", "sub")));
        Assert.Equal(["a.bib", "sub/b.bib"], Paths(folder.Run("check", "**/*.bib")));
        Assert.Equal(["a.bib", "sub/b.bib", "sub/deep/c.ris"], Paths(folder.Run("check")));
        Assert.Equal(["typed.bib"], Paths(ToolResult.Of(folder.Path, Encoding.UTF8.GetBytes(Bad), false, "check", "-", "--stdin-name", "typed.bib")));
    }

    [Fact]
    public void Rules_are_switched_on_and_off()
    {
        using var folder = TestFolder.With(("a.bib", Bad));
        folder.Run("check", "--disable", "PAPER220").Ends(0);
        folder.Run("check", "--rule", "PAPER301").Ends(0);
        folder.Run("check", "--rule", "paper220").Ends(1);
    }

    [Fact]
    public void Severities_of_a_global_config_and_directives_count()
    {
        using var folder = TestFolder.With(("a.bib", Bad), (".globalconfig", "is_global = true\ndotnet_diagnostic.PAPER220.severity = error # a must\n"));
        Assert.Contains(": error PAPER220: ", folder.Run("check").Ends(1).Out, StringComparison.Ordinal);
        folder.Write(".globalconfig", "dotnet_diagnostic.PAPER220.severity = none\n"u8.ToArray());
        folder.Run("check").Ends(0);
        folder.Write(".globalconfig", []);
        folder.Write("a.bib", Encoding.UTF8.GetBytes("% paper-catalog disable PAPER220\n" + Bad));
        folder.Run("check").Ends(0);
    }

    [Fact]
    public void The_settings_of_a_folder_above_count()
    {
        using var folder = TestFolder.With(
            ("paper-catalog.json", """{ "severities": { "PAPER220": "suggestion" }, "files": [ { "include": "sub/*.bib", "catalog": "Others" } ], "listings": [ "sub/a.bib" ] } // why"""),
            ("sub/a.bib", Bad), ("sub/b.bib", Bad));
        Assert.Contains("a.bib:1:25: info PAPER220: ", ToolResult.Of(folder.PathOf("sub"), "check").Ends(0).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"rules\": \"loud\" }", "'loud' is no preset")]
    [InlineData("{ \"keys\": \"colour\" }", "'colour' is nothing that keys are made of")]
    [InlineData("{\n  \"colour\": 1\n}", "paper-catalog.json(2,")]
    [InlineData("{\n  \"files\": [ { \"include\": \"*\", \"year\": 12 } ]\n}", "12 is no year of capture")]
    public void A_setting_that_cannot_be_is_said(string json, string said)
    {
        using var folder = TestFolder.With(("paper-catalog.json", json), ("a.bib", Good));
        Assert.Contains(said, folder.Run("check").Ends(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_colour_at_a_terminal_alone()
    {
        using var folder = TestFolder.With(("a.bib", Bad));
        Assert.DoesNotContain('\u001b', folder.Run("check").Out);
        Assert.Contains("\u001b[1;33mwarning PAPER220\u001b[0m", ToolResult.Of(folder.Path, [], hasTerminal: true, "check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_goes_to_a_file_and_what_was_there_is_replaced()
    {
        using var folder = TestFolder.With(("a.bib", Bad), ("out.json", "old"));
        Assert.Equal("", folder.Run("check", "--format", "json", "-o", "out.json").Ends(1).Out);
        Assert.StartsWith("[\n", folder.ReadText("out.json"), StringComparison.Ordinal);
        Assert.Equal(["a.bib", "out.json"], folder.Files);
    }

    private static IEnumerable<string> Paths(ToolResult result) =>
        result.Out.Split('\n').Where(line => line.Contains(" PAPER220: ", StringComparison.Ordinal)).Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]);
}
