using System.Text.Json;
using PaperCatalog.Package.Tests.Infrastructure;

namespace PaperCatalog.Package.Tests;

/// <summary>What a damaged listing prints in a real build, and how a project changes that.</summary>
[Collection(PackageTests.Name)]
public sealed class SeverityTests(DamagedProjects projects) : IClassFixture<DamagedProjects>
{
    private static readonly string[] s_region = ["startLine", "startColumn", "endLine", "endColumn"];

    private const string Missing =
        "papers.txt(5,1): {0} PAPER202: The title 'Beta: A Second Paper' has no abstract: write the abstract on a line below it, or remove the line";

    [Fact]
    public void A_damaged_listing_warns_at_its_line_and_the_rest_still_works()
    {
        AssertOnly(projects.Build("Damaged").Succeeds(), "warning");
        Assert.Equal("Alpha,Beta,Gamma", projects.Run("Damaged").Succeeds().Output.Trim());
    }

    [Fact]
    public void NoWarn_silences_a_rule() => Assert.Empty(projects.Build("NoWarn").Succeeds().Diagnostics);

    [Fact]
    public void TreatWarningsAsErrors_stops_the_build() => AssertOnly(projects.Build("AllErrors").Fails(), "error");

    [Fact]
    public void WarningsAsErrors_stops_the_build() => AssertOnly(projects.Build("OneError").Fails(), "error");

    [Fact]
    public void A_global_configuration_sets_a_rule() => Assert.Contains(
        "papers.txt(13,1): error PAPER211", Assert.Single(projects.Build("GlobalConfig").Fails().Diagnostics), StringComparison.Ordinal);

    [Fact]
    public void The_strict_preset_turns_warnings_into_errors_and_hints_into_warnings()
    {
        var diagnostics = projects.Build("Strict").Fails().Diagnostics;
        Assert.Equal(2, diagnostics.Count);
        Assert.Contains(diagnostics, line => line.Contains("error PAPER202", StringComparison.Ordinal));
        Assert.Contains(diagnostics, line => line.Contains("warning PAPER211", StringComparison.Ordinal));
    }

    [Fact]
    public void The_quiet_preset_shows_no_warning() => Assert.Empty(projects.Build("Quiet").Succeeds().Diagnostics);

    [Fact]
    public void The_project_outranks_a_preset() => AssertOnly(projects.Build("QuietButOne").Fails(), "error");

    [Fact]
    public void A_directive_in_the_listing_disables_a_rule_for_its_entry() => Assert.Empty(projects.Build("Directive").Succeeds().Diagnostics);

    [Fact]
    public void A_listing_that_is_named_twice_is_reported_once()
    {
        Assert.Contains("warning PAPER403", Assert.Single(projects.Build("Twice").Succeeds().Diagnostics), StringComparison.Ordinal);
        Assert.Equal("Alpha,Beta,Gamma", projects.Run("Twice").Succeeds().Output.Trim());
    }

    [Fact]
    public void The_log_that_other_tools_read_has_the_place_in_the_listing_and_the_page_of_the_rule()
    {
        using var log = JsonDocument.Parse(File.ReadAllText(Path.Combine(projects.FolderOf("Damaged"), DamagedProjects.Log)));
        var run = log.RootElement.GetProperty("runs")[0];
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Single(rule => rule.GetProperty("id").GetString() == "PAPER202");
        Assert.EndsWith("/PAPER202.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);

        var result = run.GetProperty("results").EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == "PAPER202");
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("papers.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal([5, 1, 5, 21], s_region.Select(name => place.GetProperty("region").GetProperty(name).GetInt32()));
    }

    private static void AssertOnly(DotnetResult build, string severity)
    {
        var line = Assert.Single(build.Diagnostics);
        Assert.EndsWith(Missing.Replace("{0}", severity, StringComparison.Ordinal), StripHelpLink(line), StringComparison.Ordinal);
        Assert.Contains("/PAPER202.md", line, StringComparison.Ordinal);
    }

    // The compiler prints the link after the message: "... (https://...)".
    private static string StripHelpLink(string line) =>
        line.LastIndexOf(" (http", StringComparison.Ordinal) is > 0 and var end ? line[..end] : line;
}
