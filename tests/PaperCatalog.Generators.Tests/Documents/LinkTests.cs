using System.Text.RegularExpressions;
using PaperCatalog.Generators.Rules;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Generators.Tests.Documents;

/// <summary>The links of the documents lead to files that are there, and the names in them are names of something.</summary>
public sealed partial class LinkTests
{
    private static readonly string s_repository = HelpLinks.Base[..(HelpLinks.Base.IndexOf("/main/", StringComparison.Ordinal) + "/main/".Length)];

    [Theory]
    [MemberData(nameof(Document.Paths), MemberType = typeof(Document))]
    public void They_lead_to_files_of_the_repository(string path) => Assert.All(Links(path), link =>
    {
        var file = link.StartsWith(s_repository, StringComparison.Ordinal)
            ? Path.Combine(Repository.Root, link[s_repository.Length..])
            : Path.Combine(Repository.Root, Path.GetDirectoryName(path)!, link);
        Assert.True(Path.Exists(file) || IsElsewhere(link), link);
    });

    // The package's page shows neither a link within the page nor one from it to another file.
    [Fact]
    public void Those_of_the_readme_work_on_the_page_of_the_package() =>
        Assert.All(Links("README.md"), link => Assert.StartsWith("https://", link, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Document.Paths), MemberType = typeof(Document))]
    public void Rules_that_are_named_exist(string path)
    {
        var known = typeof(RuleIdentifiers).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToHashSet();
        Assert.All(RulePattern().Matches(Document.At(path).Text), rule => Assert.Contains(rule.Value, known));
    }

    [Theory]
    [InlineData(typeof(Catalog))]
    [InlineData(typeof(Paper))]
    [InlineData(typeof(Appearance))]
    [InlineData(typeof(Listing))]
    [InlineData(typeof(PaperDate))]
    public void The_readme_names_the_members_of_the_types(Type type)
    {
        var row = Document.At("README.md").Text.Split('\n').First(line => line.StartsWith($"| `{type.Name}` |", StringComparison.Ordinal));
        var named = NamePattern().Matches(row).Select(match => match.Groups["name"].Value).Skip(1).ToList();
        var members = type.GetMembers().Select(member => member.Name).ToHashSet();

        Assert.All(named, name => Assert.Contains(name, members));
        // A list has its count and its items from what it is.
        var properties = type.GetProperties().Select(property => property.Name).Except(["Count", "Item"]);
        Assert.All(properties, name => Assert.Contains(name, named));
    }

    private static bool IsElsewhere(string link) =>
        link.StartsWith("https://", StringComparison.Ordinal) && !link.StartsWith(s_repository, StringComparison.Ordinal);

    private static IEnumerable<string> Links(string path) =>
        LinkPattern().Matches(Document.At(path).Text).Select(match => match.Groups["target"].Value);

    [GeneratedRegex("\\]\\((?<target>[^)]+)\\)")]
    private static partial Regex LinkPattern();

    [GeneratedRegex("PAPER[0-9]{3}")]
    private static partial Regex RulePattern();

    [GeneratedRegex("`(?<name>\\w+)`")]
    private static partial Regex NamePattern();
}
