using System.Text.RegularExpressions;
using System.Xml.Linq;
using PaperCatalog.Listings;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Generators.Tests.Generation;

/// <summary>The package embeds the files that the generator takes for listings by their names, and no others.</summary>
public sealed class ListingNameTests
{
    private static readonly Regex s_pattern = ReadPattern();

    public static TheoryData<string> Names =>
    [
        .. DialectList.All
            .SelectMany(dialect => dialect.ListingSuffixes.Concat(dialect.Suffixes))
            .Concat([".txt", ".md", ".papers", ".papers.bibtex", ".papers.jsonl", ".papers.txt.bak", ".bib.txt", "papers.txt", "bib"])
            .Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_targets_and_the_dialects_agree(string suffix)
    {
        foreach (var name in new[] { "list" + suffix, "LIST" + suffix.ToUpperInvariant(), "a.b" + suffix, suffix })
            Assert.Equal(DialectList.IsListingName(name), s_pattern.IsMatch(name));
    }

    [Fact]
    public void Some_names_are_of_listings()
    {
        Assert.All(["a.papers.txt", "a.papers.md", "a.papers.json", "a.bib", "A.RIS"], name => Assert.True(DialectList.IsListingName(name)));
        Assert.All(["a.txt", "a.json", "papers.txt", "a.atom", "a.bibtex"], name => Assert.False(DialectList.IsListingName(name)));
    }

    /// <summary>The pattern by which the targets know listings, as they have it.</summary>
    private static Regex ReadPattern()
    {
        var path = Path.Combine(
            Repository.Root, "src", "PaperCatalog.Generators.Package", "build", "PaperCatalog.Generators.targets");
        return new Regex(Assert.Single(XDocument.Load(path).Descendants("_PaperCatalogNames")).Value);
    }
}
