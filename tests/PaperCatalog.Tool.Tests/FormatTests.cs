using System.Text.Json;
using System.Xml.Linq;
using PaperCatalog.Tool.Tests.Infrastructure;

namespace PaperCatalog.Tool.Tests;

/// <summary>What other programs read of <c>check</c> is what they expect, whatever a listing holds.</summary>
public sealed class FormatTests
{
    private const string Path = "papers, 100%/a:b.bib";

    // A name that reorders text, one that tries to be a command of GitHub, and one that tries to be colour.
    private const string Hostile = "@misc{a, title = {Alpha &amp; Beta \u202E\u001b[31m ::error::x%0A}, year = {2024}}\n@misc{a, title = {::warning::<\"Gamma\"> of \u2028Delta}, year = {2024}}\n";

    public static TheoryData<string> Names => ["text", "json", "sarif", "github", "gitlab", "checkstyle"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_of_a_listing_acts_on_a_terminal(string format)
    {
        var text = Check(format, Hostile);
        Assert.NotEqual("", text);
        Assert.DoesNotContain(text, character => character is '\u202E' or '\u001b' or '\u2028');
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void Sarif_has_rules_with_help_and_regions()
    {
        using var sarif = JsonDocument.Parse(Check("sarif", Hostile));
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(sarif.RootElement.GetProperty("runs").EnumerateArray());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToArray();
        var results = run.GetProperty("results").EnumerateArray().ToArray();
        Assert.NotEmpty(results);
        foreach (var result in results)
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
            Assert.EndsWith($"/{rule.GetProperty("id")}.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
            Assert.NotEqual("", result.GetProperty("message").GetProperty("text").GetString());
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.Equal("papers%2C%20100%25/a%3Ab.bib", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() >= 1);
            Assert.True(place.GetProperty("region").GetProperty("endColumn").GetInt32() >= place.GetProperty("region").GetProperty("startColumn").GetInt32());
        }
    }

    [Fact]
    public void Commands_of_github_are_one_line_each_and_escaped() => Assert.All(
        Check("github", Hostile).Split('\n', StringSplitOptions.RemoveEmptyEntries),
        line => Assert.Matches("^::(error|warning|notice) file=papers%2C 100%25/a%3Ab\\.bib,line=[0-9]+,endLine=[0-9]+(,col=[0-9]+,endColumn=[0-9]+)?,title=PAPER[0-9]+::[^\n]+$", line));

    [Fact]
    public void Fingerprints_of_gitlab_stay_where_lines_above_come_and_go()
    {
        var before = Fingerprints(Hostile);
        var after = Fingerprints("% one more line\n\n" + Hostile);
        Assert.Equal(before.Length, before.Distinct().Count());
        Assert.Equal(before, after);
    }

    [Fact]
    public void Checkstyle_is_xml_with_a_file_and_its_errors()
    {
        var file = Assert.Single(XDocument.Parse(Check("checkstyle", Hostile)).Root!.Elements("file"));
        Assert.Equal(Path, (string?)file.Attribute("name"));
        Assert.All(file.Elements("error"), error =>
        {
            Assert.Contains((string?)error.Attribute("severity"), (string[])["error", "warning", "info"]);
            Assert.Contains("PAPER", (string?)error.Attribute("source"), StringComparison.Ordinal);
            Assert.True((int?)error.Attribute("line") >= 1);
        });
    }

    [Fact]
    public void Without_findings_each_is_still_whole()
    {
        const string Good = "@misc{b, title = {Gamma of Delta}, author = {Ma, Xinyin}, year = {2023}}\n";
        Assert.Equal("[]\n", Check("json", Good));
        Assert.Equal("[]\n", Check("gitlab", Good));
        Assert.Equal("", Check("github", Good));
        Assert.Empty(XDocument.Parse(Check("checkstyle", Good)).Root!.Elements());
        using var sarif = JsonDocument.Parse(Check("sarif", Good));
        Assert.Equal(0, sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    private static string?[] Fingerprints(string text)
    {
        using var json = JsonDocument.Parse(Check("gitlab", text));
        return [.. json.RootElement.EnumerateArray().Select(finding => finding.GetProperty("fingerprint").GetString())];
    }

    private static string Check(string format, string text)
    {
        using var folder = TestFolder.With((Path, text));
        return folder.Run("check", Path, "--format", format).Out;
    }
}
