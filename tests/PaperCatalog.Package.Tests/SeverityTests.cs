using System.Text.Json;
using PaperCatalog.Package.Tests.Infrastructure;

namespace PaperCatalog.Package.Tests;

/// <summary>What a damaged listing prints in a real build, and how a project changes that.</summary>
[Collection(PackageTests.Name)]
public sealed class SeverityTests
{

    // The second title has lost its abstract; the date of the third has no year and nothing fixes one.
    private const string Damaged =
        $"Alpha: A First Paper\n\n{Listing.Abstract}\n\nBeta: A Second Paper\n\nGamma: A Third Paper\n\n{Listing.Abstract}\n\n  • 3 authors\n·\nMay 24\n";

    private static readonly string[] s_region = ["startLine", "startColumn", "endLine", "endColumn"];

    private const string Missing =
        "papers.txt(5,1): {0} PAPER202: The title 'Beta: A Second Paper' has no abstract: write the abstract on a line below it, or remove the line";

    [Fact]
    public void A_damaged_listing_warns_at_its_line_and_the_rest_still_works()
    {
        var project = Create("Plain", "");

        var build = project.Build("-p:ErrorLog=log.sarif%2Cversion=2.1").Succeeds();

        AssertOnly(build, "warning");
        AssertLogged(Path.Combine(project.Folder, "log.sarif"));
        Assert.Equal("Alpha,Beta,Gamma", project.Run().Succeeds().Output.Trim());
    }

    [Fact]
    public void NoWarn_silences_a_rule() =>
        Assert.Empty(Create("NoWarn", "<NoWarn>$(NoWarn);PAPER202</NoWarn>").Build().Succeeds().Diagnostics);

    [Fact]
    public void TreatWarningsAsErrors_stops_the_build() =>
        AssertOnly(Create("AllErrors", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>").Build().Fails(), "error");

    [Fact]
    public void WarningsAsErrors_stops_the_build() =>
        AssertOnly(Create("OneError", "<WarningsAsErrors>PAPER202</WarningsAsErrors>").Build().Fails(), "error");

    [Fact]
    public void A_global_configuration_sets_a_rule()
    {
        var project = Create("GlobalConfig", "")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.PAPER202.severity = none\ndotnet_diagnostic.PAPER211.severity = error\n");

        var diagnostic = Assert.Single(project.Build().Fails().Diagnostics);

        Assert.Contains("papers.txt(13,1): error PAPER211", diagnostic, StringComparison.Ordinal);
    }

    [Fact]
    public void The_strict_preset_turns_warnings_into_errors_and_hints_into_warnings()
    {
        var diagnostics = Create("Strict", "<PaperCatalogRules>strict</PaperCatalogRules>").Build().Fails().Diagnostics;
        Assert.Equal(2, diagnostics.Count);
        Assert.Contains(diagnostics, line => line.Contains("error PAPER202", StringComparison.Ordinal));
        Assert.Contains(diagnostics, line => line.Contains("warning PAPER211", StringComparison.Ordinal));
    }

    [Fact]
    public void The_quiet_preset_shows_no_warning_and_the_project_outranks_it()
    {
        var project = Create("Quiet", "<PaperCatalogRules>quiet</PaperCatalogRules>");
        Assert.Empty(project.Build().Succeeds().Diagnostics);

        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.PAPER202.severity = error\n");
        AssertOnly(project.Build().Fails(), "error");
    }

    [Fact]
    public void A_directive_in_the_listing_disables_a_rule_for_its_entry() => Assert.Empty(
        Create("Directive", "", Damaged.Replace("Beta:", "# paper-catalog disable PAPER202 -- the abstract is not out yet\nBeta:", StringComparison.Ordinal))
            .Build().Succeeds().Diagnostics);

    [Fact]
    public void A_listing_that_is_named_twice_is_reported_once()
    {
        var project = Create("Twice", "")
            .WithProject("""<PaperListing Include="papers.txt" /><PaperListing Include="*.txt" />""", "<NoWarn>$(NoWarn);PAPER202</NoWarn>");
        Assert.Contains("warning PAPER403", Assert.Single(project.Build().Succeeds().Diagnostics), StringComparison.Ordinal);
        Assert.Equal("Alpha,Beta,Gamma", project.Run().Output.Trim());
    }

    /// <summary>The log that other tools read has the place in the listing, and the page of the rule.</summary>
    private static void AssertLogged(string path)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(path));
        var run = log.RootElement.GetProperty("runs")[0];
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Single(rule => rule.GetProperty("id").GetString() == "PAPER202");
        Assert.EndsWith("/PAPER202.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);

        var result = run.GetProperty("results").EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == "PAPER202");
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("papers.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal([5, 1, 5, 21], s_region.Select(name => place.GetProperty("region").GetProperty(name).GetInt32()));
    }

    private static UserProject Create(string name, string properties, string listing = Damaged) => new UserProject(name)
        .WithProject("""<PaperListing Include="papers.txt" />""", properties)
        .Write("papers.txt", listing)
        .Write("Program.cs", "using User; Console.WriteLine(string.Join(',', Papers.All.Select(paper => paper.Key)));");

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
