using System.Text.RegularExpressions;
using PaperCatalog.Generators.Rules;

namespace PaperCatalog.Generators.Tests.Documents;

/// <summary>The rules and members that the documents name exist, and no member is left out.</summary>
public sealed partial class NameTests
{
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
        var row = Document.At("README.md").Text.Split('\n')
            .First(line => line.StartsWith($"| `{type.Name}` |", StringComparison.Ordinal));
        var named = NamePattern().Matches(row).Select(match => match.Groups["name"].Value).Skip(1).ToList();
        var members = type.GetMembers().Select(member => member.Name).ToHashSet();

        Assert.All(named, name => Assert.Contains(name, members));
        // A list has its count and its items from what it is.
        var properties = type.GetProperties().Select(property => property.Name).Except(["Count", "Item"]);
        Assert.All(properties, name => Assert.Contains(name, named));
    }

    [GeneratedRegex("PAPER[0-9]{3}")]
    private static partial Regex RulePattern();

    [GeneratedRegex("`(?<name>\\w+)`")]
    private static partial Regex NamePattern();
}
