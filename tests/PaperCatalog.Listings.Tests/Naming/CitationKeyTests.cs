using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Naming;
using PaperCatalog.Listings.Works;

namespace PaperCatalog.Listings.Tests.Naming;

/// <summary>Keys that are made of citation keys.</summary>
public sealed class CitationKeyTests
{
    [Theory]
    [InlineData("miller2024pruning", "Miller2024Pruning")]
    [InlineData("Miller2024", "Miller2024")]
    [InlineData("vaswani2017a", "Vaswani2017a")]
    [InlineData("vaswani2017ab", "Vaswani2017Ab")]
    [InlineData("DBLP:conf/nips/VaswaniSPUJGKP17", "DBLPConfNipsVaswaniSPUJGKP17")]
    [InlineData("smith_jones-2020:1", "SmithJones2020_1")]
    [InlineData("2020smith", "_2020Smith")]
    [InlineData("10.1000/182", "_10_1000_182")]
    [InlineData("müller:2020", "Muller2020")]
    [InlineData("knuth:AoCP+1", "KnuthAoCP1")]
    [InlineData("class", "Class")]
    [InlineData("王2020", "王2020")]
    [InlineData("a\u200Bb", "Ab")]
    [InlineData(":-", null)]
    public void The_parts_of_a_citation_key_begin_with_capitals(string citationKey, string? key)
    {
        Assert.Equal(key, CitationKeyRule.Make(citationKey));
        if (key is not null)
            CSharpIdentifier.AssertValid(key, citationKey);
    }

    [Fact]
    public void A_long_citation_key_is_cut() => Assert.Equal(60, CitationKeyRule.Make(new string('æ', 100))!.Length);

    [Fact]
    public void Every_character_gives_an_identifier()
    {
        for (var unit = '\0'; unit < char.MaxValue; unit++)
        {
            foreach (var citationKey in new[] { unit.ToString(), "x" + unit + "9" + unit + "y" })
            {
                if (CitationKeyRule.Make(citationKey) is { } key)
                    CSharpIdentifier.AssertValid(key, citationKey);
            }
        }
    }

    [Fact]
    public void Papers_are_named_by_their_citation_keys_where_the_project_says_so()
    {
        (string, string?)[] papers = [("Alpha: One", "smith2020"), ("Beta: Two", "Smith:2020"), ("Gamma: Three", "all"), ("Delta: Four", null)];

        Assert.Equal(["Alpha", "Beta", "Gamma", "Delta"], Build(KeySource.Title, papers));
        Assert.Equal(["Smith2020", "Smith2020_2", "AllPaper", "Delta"], Build(KeySource.Citation, papers));
    }

    [Fact]
    public void A_title_that_tells_nothing_gives_way_to_the_citation_key() => Assert.Equal(
        ["Smith2020", "Smith2021", "QR", "Untitled"],
        Build(KeySource.Title, ("", "smith2020"), ("$T$", "smith2021"), ("QR", "smith2022"), ("???", null)));

    private static string[] Build(KeySource keys, params (string Title, string? CitationKey)[] papers)
    {
        var facts = papers.Select(paper => new EntryFacts(new EntryIdentity(paper.Title, null, null), null, paper.CitationKey));
        return [.. CatalogBuild.Build("Papers", [facts.ToEquatableArray()], new CatalogChoices(keys, MergeMode.Work)).Works.Select(work => work.Name.Key)];
    }
}
