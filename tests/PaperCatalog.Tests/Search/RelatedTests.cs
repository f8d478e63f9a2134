using PaperCatalog.Tests.Support;

namespace PaperCatalog.Tests.Search;

/// <summary>Which papers are like one.</summary>
public class RelatedTests
{
    private static readonly Catalog s_papers = new BuiltCatalog(new BuiltListing(
        "a.txt",
        new EntryData("Pruner")
        {
            Title = "Structural pruning of language models", Abstract = "The weights of a model are cut.", People = ["Xinyin|||Ma|"],
        },
        new EntryData("Sparse") { Title = "Sparse models by pruning", Abstract = "The weights of a model are made sparse.", People = ["Ann|||Ma|"] },
        new EntryData("SamePerson") { Title = "Cooking with butter", Abstract = "Some good recipes.", People = ["Xinyin|||Ma|"] },
        new EntryData("Naming")
        {
            Title = "Other things", Abstract = "See elsewhere.", Links = ["https://arxiv.org/abs/2305.11627v2"], CitationKey = "naming2024",
        },
        new EntryData("Named") { Title = "Quite another matter", Arxiv = "2305.11627" },
        new EntryData("Crossing") { Title = "Alone", Fields = [(FieldNumberOfCrossref, "naming2024")] },
        new EntryData("Nothing") { Title = "Zebras" },
        new EntryData("Untitled"))).Catalog;

    private static readonly string[] s_topics = ["pruning", "zebra", "attention", "speech"];

    private const int FieldNumberOfCrossref = 32;

    [Theory]
    [InlineData("Pruner", "Sparse SamePerson")]
    [InlineData("SamePerson", "Pruner")]
    [InlineData("Named", "Naming")]
    [InlineData("Nothing", "")]
    [InlineData("Untitled", "")]
    public void A_paper_has_these(string key, string related) =>
        Assert.Equal(related, string.Join(' ', s_papers[key].Related.Select(paper => paper.Key)));

    [Fact]
    public void A_paper_that_is_named_comes_first() => Assert.Equal("Named", s_papers["Naming"].Related[0].Key);

    [Fact]
    public void They_are_made_once_and_are_ten_at_most()
    {
        var papers = new BuiltCatalog(new BuiltListing("a.txt", [.. Enumerable.Range(0, 60).Select(number =>
            new EntryData($"K{number}") { Title = s_topics[number % 4] })])).Catalog;

        Assert.Same(papers[7].Related, papers[7].Related);
        Assert.Equal([3, 11, 15, 19, 23, 27, 31, 35, 39, 43], papers[7].Related.Select(paper => int.Parse(paper.Key[1..], null)));
    }
}
