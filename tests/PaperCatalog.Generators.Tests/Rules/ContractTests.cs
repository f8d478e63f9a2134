using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generators.Rules;
using PaperCatalog.Generators.Tests.Infrastructure;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Generators.Tests.Rules;

/// <summary>Identifiers, classes, pages, links, release file and README say the same.</summary>
public sealed class ContractTests
{
    private static readonly string s_project = Path.Combine(Repository.Root, "src", "PaperCatalog.Generators");

    private static readonly IReadOnlyList<DiagnosticDescriptor> s_rules =
        [.. PackageRules.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    [Fact]
    public void Each_class_has_one_rule_and_each_identifier_one_class()
    {
        Assert.All(PackageRules.Analyzers, analyzer => Assert.Single(analyzer.SupportedDiagnostics));
        Assert.Equal(s_rules.Count, s_rules.Select(rule => rule.Id).Distinct().Count());
        Assert.Equal(Identifiers().Values.Order(StringComparer.Ordinal), s_rules.Select(rule => rule.Id));
    }

    [Fact]
    public void A_class_is_named_after_its_identifier() => Assert.All(PackageRules.Analyzers, analyzer =>
    {
        var name = Identifiers().Single(identifier => identifier.Value == analyzer.SupportedDiagnostics[0].Id).Key;
        Assert.Equal(name + "Analyzer", analyzer.GetType().Name);
    });

    [Fact]
    public void Each_kind_of_problem_has_a_rule_with_its_identifier_and_severity()
    {
        var kinds = PackageRules.Analyzers
            .Select(analyzer => (Kind: GetKind(analyzer), Rule: analyzer.SupportedDiagnostics[0]))
            .Where(item => item.Kind is not null)
            .ToDictionary(item => item.Kind!.Value, item => item.Rule);
        Assert.Equal(Enum.GetValues<ProblemKind>().Order(), kinds.Keys.Order());
        Assert.All(kinds, item =>
        {
            Assert.Equal(ProblemRules.GetId(item.Key), item.Value.Id);
            Assert.Equal(ProblemRules.GetSeverity(item.Key).ToString(), item.Value.DefaultSeverity.ToString());
        });
    }

    [Fact]
    public void Each_rule_has_a_page_that_its_link_leads_to()
    {
        Assert.All(s_rules, rule =>
        {
            Assert.EndsWith($"/src/PaperCatalog.Generators/Rules/docs/{rule.Id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
            var page = ReadPage(rule.Id);
            Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", page, StringComparison.Ordinal);
            Assert.All(s_sections, section => Assert.Contains($"\n## {section}\n", page, StringComparison.Ordinal));
        });
        var pages = Directory.GetFiles(Path.Combine(s_project, "Rules", "docs"), "PAPER*.md").Select(Path.GetFileNameWithoutExtension);
        Assert.Equal(s_rules.Select(rule => rule.Id), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_release_file_has_a_row_for_each_rule()
    {
        var rows = s_rules.Select(rule =>
        {
            var analyzer = PackageRules.Analyzers.Single(candidate => candidate.SupportedDiagnostics[0].Id == rule.Id);
            return $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {analyzer.GetType().Name}";
        });
        var released = File.ReadAllLines(Path.Combine(s_project, "AnalyzerReleases.Unshipped.md")).Where(line => line.StartsWith("PAPER", StringComparison.Ordinal));
        Assert.Equal(rows, released);
    }

    [Theory]
    [InlineData("strict")]
    [InlineData("quiet")]
    public void Each_preset_sets_every_rule(string preset)
    {
        var path = Path.Combine(Repository.Root, "src", "PaperCatalog.Generators.Package", "build", "config", $"PaperCatalog.{preset}.globalconfig");
        var ids = File.ReadAllLines(path)
            .Where(line => line.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal))
            .Select(line => line.Split('.')[1]);
        Assert.Equal(s_rules.Select(rule => rule.Id), ids);
    }

    [Fact]
    public void The_readme_has_a_row_for_each_rule()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        Assert.All(s_rules, rule => Assert.Contains(
            $"| [{rule.Id}]({rule.HelpLinkUri}) | {rule.Title} | {rule.DefaultSeverity} |", readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Messages_are_plain_sentences_that_say_what_to_do() => Assert.All(s_rules, rule =>
    {
        var message = rule.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.False(message.EndsWith('.'), message);
        Assert.True(rule.IsEnabledByDefault);
        Assert.StartsWith("PaperCatalog.", rule.Category, StringComparison.Ordinal);
    });

    // The category of files is about a listing as a whole, but for stray lines and errors, which an entry can have too.
    [Fact]
    public void Directives_for_one_entry_cannot_name_the_rules_about_a_listing_as_a_whole()
    {
        string[] ofPlaces = [RuleIdentifiers.StrayText, RuleIdentifiers.SyntaxError];
        var ofListing = s_rules.Where(rule => rule.Category == RuleCategories.Files).Select(rule => rule.Id).Except(ofPlaces);

        Assert.Equal(ofListing, DirectiveRules.Ids.Where(DirectiveRules.IsOfListing));
    }

    // A directive in a listing can name what is reported in listings: all but the rules about the project and its code.
    [Fact]
    public void Directives_can_name_every_rule_that_reports_in_listings() => Assert.Equal(
        s_rules.Where(rule => rule.Category != RuleCategories.Configuration).Select(rule => rule.Id)
            .Append(RuleIdentifiers.NameCollision).Order(StringComparer.Ordinal),
        DirectiveRules.Ids);

    private static readonly string[] s_sections = ["Why it matters", "Bad", "Good", "How to fix", "How to suppress"];

    private static string ReadPage(string id) => File.ReadAllText(Path.Combine(s_project, "Rules", "docs", id + ".md"));

    private static ProblemKind? GetKind(DiagnosticAnalyzer analyzer) => analyzer switch
    {
        ProblemAnalyzer problem => problem.Kind,
        ComparisonAnalyzer comparison => comparison.Kind,
        PaperCatalog.Generators.Rules.Files.UnusedDirectiveAnalyzer => ProblemKind.UnusedDirective,
        _ => null,
    };

    private static Dictionary<string, string> Identifiers() => typeof(RuleIdentifiers)
        .GetFields(BindingFlags.Static | BindingFlags.Public)
        .ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!);
}
