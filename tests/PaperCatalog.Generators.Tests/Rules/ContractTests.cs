using Microsoft.CodeAnalysis;
using PaperCatalog.Generators.Rules;
using PaperCatalog.Generators.Rules.Code;
using PaperCatalog.Generators.Tests.Infrastructure;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Generators.Tests.Rules;

/// <summary>The table of rules, the analyzers and all that is written about rules say the same.</summary>
public sealed class ContractTests
{
    private static readonly string[] s_sections = ["Why it matters", "Bad", "Good", "How to fix", "How to suppress"];

    [Fact]
    public void Each_rule_is_reported_by_one_analyzer_as_its_row_says()
    {
        var descriptors = PackageRules.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal);

        Assert.Equal(
            RuleTable.All.Select(rule => (rule.Id, rule.Title, rule.Message, rule.Category, rule.Severity.ToString())),
            descriptors.Select(descriptor => (
                descriptor.Id, descriptor.Title.ToString(null), descriptor.MessageFormat.ToString(null), descriptor.Category,
                descriptor.DefaultSeverity.ToString())));
    }

    [Fact]
    public void There_is_one_analyzer_for_each_scope_and_one_for_each_rule_about_code() => Assert.Equal(
        [nameof(CatalogAnalyzer), nameof(IdentifierAnalyzer), nameof(ListingAnalyzer), nameof(LookupAnalyzer), nameof(OptionsAnalyzer), nameof(UnnamedAnalyzer)],
        PackageRules.Analyzers.Select(analyzer => analyzer.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void The_rows_stand_in_order_and_none_twice()
    {
        var ids = RuleTable.All.Select(rule => rule.Id).ToList();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^PAPER[1-5][0-9]{2}$", id));
    }

    [Fact]
    public void Each_rule_has_a_page_that_its_link_leads_to()
    {
        Assert.All(RuleTable.All, rule =>
        {
            var link = RuleDescriptors.Of(rule).HelpLinkUri;
            Assert.EndsWith($"/src/PaperCatalog.Generators/Rules/docs/{rule.Id}.md", link, StringComparison.Ordinal);
            var page = RuleDocuments.Read(Path.Combine(RuleDocuments.Pages, rule.Id + ".md"));
            Assert.All(s_sections, section => Assert.Contains($"\n## {section}\n", page, StringComparison.Ordinal));
        });
        var pages = Directory.GetFiles(Path.Combine(Repository.Root, RuleDocuments.Pages), "PAPER*.md")
            .Select(Path.GetFileNameWithoutExtension);
        Assert.Equal(RuleTable.All.Select(rule => rule.Id), pages.Order(StringComparer.Ordinal));
    }

    // The release file, both presets, the README, the index of the pages and the head of each page.
    [Fact]
    public void The_documents_say_of_each_rule_what_its_row_says()
    {
        var differences = new List<string>();
        foreach (var (path, text) in RuleDocuments.All())
        {
            if (RuleDocuments.Read(path) == text)
                continue;
            if (Snapshot.IsAccepting)
                File.WriteAllText(Path.Combine(Repository.Root, path), text);
            else
                differences.Add(Snapshot.Describe(path, RuleDocuments.Read(path), text));
        }

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }

    [Fact]
    public void Messages_are_plain_sentences_that_say_what_to_do() => Assert.All(RuleTable.All, rule =>
    {
        Assert.False(rule.Message.EndsWith('.'), rule.Message);
        Assert.False(rule.Title.EndsWith('.'), rule.Title);
        Assert.DoesNotContain('\n', rule.Message + rule.Title);
    });

    // The category of files is about a listing as a whole, but for stray lines, errors and what a merge left, which an entry can have too.
    [Fact]
    public void Rules_about_a_listing_as_a_whole_or_its_directives_are_of_its_scopes() => Assert.Equal(
        RuleTable.All.Where(rule => rule.Category == "PaperCatalog.Files" || rule == RuleTable.NameNotGiven)
            .Except([RuleTable.StrayText, RuleTable.SyntaxError, RuleTable.MergeConflict]),
        RuleTable.All.Where(rule => rule.IsOfListing));

    // A directive in a listing can name what is reported in listings: all but the rules about the project and its code.
    [Fact]
    public void Directives_can_name_every_rule_that_reports_in_listings() => Assert.Equal(
        RuleTable.All.Where(rule => rule.Category is not ("PaperCatalog.Configuration" or "PaperCatalog.Code") || rule == RuleTable.PaperNotNamed || rule == RuleTable.NameCollision || rule == RuleTable.NameNotGiven),
        DirectiveRules.All);
}
