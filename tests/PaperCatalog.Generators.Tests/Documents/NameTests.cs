using System.Text.RegularExpressions;
using PaperCatalog.Generators.Rules;
using PaperCatalog.Generators.Tests.Infrastructure;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Generators.Tests.Documents;

/// <summary>The rules and keys that the documents name are as they say.</summary>
public sealed partial class NameTests
{
    [Theory]
    [MemberData(nameof(Document.Paths), MemberType = typeof(Document))]
    public void Rules_that_are_named_exist(string path)
    {
        var known = RuleTable.All.Select(rule => rule.Id).ToHashSet();
        Assert.All(RulePattern().Matches(Document.At(path).Text), rule => Assert.Contains(rule.Value, known));
    }

    [Fact]
    public void The_keys_on_their_page_are_those_of_the_titles()
    {
        var rows = KeyRowPattern().Matches(Document.At("src/PaperCatalog.Generators.Package/docs/keys.md").Text)
            .Select(row => (Title: row.Groups["title"].Value, Key: row.Groups["key"].Value)).ToList();
        var listing = string.Concat(rows.Select(row => TestListings.Of(row.Title) + "\n"));
        var catalog = SampleProject.Of(TestFile.FromString("/project/papers.txt", listing)).LoadCatalog(SampleProject.Name + ".Papers");

        Assert.NotEmpty(rows);
        Assert.Equal(rows, catalog.Select(paper => (paper.Title, paper.Key)));
    }

    // The only rows with free text in the first column and one name in the second.
    [GeneratedRegex("^\\| (?<title>[A-Z][^|`]+) \\| `(?<key>\\w+)` \\|$", RegexOptions.Multiline)]
    private static partial Regex KeyRowPattern();

    [GeneratedRegex("PAPER[0-9]{3}")]
    private static partial Regex RulePattern();
}
