using System.Text.Json;
using PaperCatalog.Format;
using PaperCatalog.Tests.Support;

namespace PaperCatalog.Tests;

/// <summary>One catalogue of several.</summary>
public class UnionTests
{
    private static readonly EntryData s_pruner = new("LlmPruner")
    {
        Title = "LLM-Pruner: On Structural Pruning", Arxiv = "2305.11627", People = ["Xinyin|||Ma|", "Gongfan|||Fang|"], Date = 20230519, CitationKey = "ma23",
    };

    private readonly Catalog _first = Make(
        "a.txt", s_pruner, new EntryData("Alpha") { Title = "Alpha: A First Paper", People = ["Ada|||Miller|"], Date = 20240000, CitationKey = "mi24" });

    private readonly Catalog _second = Make(
        "b.txt",
        new EntryData("Alpha") { Title = "Alpha of Something Else", People = ["Ben|||Norton|"], Date = 20220000, CitationKey = "no22" },
        new EntryData("Structural") { Title = "llm pruner: on structural pruning", Arxiv = "2305.11627", Doi = "10.1000/pruner", Abstract = "Text.", CitationKey = "ma23b" },
        new EntryData("Beta") { Title = "Beta", Date = 20230000 });

    private Catalog Union => field ??= Catalog.Union(_first, _second);

    [Fact]
    public void Its_papers_are_those_of_all_each_work_once()
    {
        Assert.Equal(["LlmPruner", "Alpha", "Alpha2022", "Beta"], Union.Select(paper => paper.Key));
        Assert.Equal(4, Union.Count);
        Assert.Equal(Union, Enumerable.Range(0, 4).Select(place => Union[place]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Union[4]);
        Assert.Equal(["a.txt", "b.txt"], Union.Listings.Select(listing => listing.Path));
        Assert.Equal(["Alpha2022", "LlmPruner", "Beta"], Union.Listings[1].Papers.Select(paper => paper.Key));
    }

    [Fact]
    public void A_work_that_several_have_says_what_all_say()
    {
        var paper = Union["LlmPruner"];

        Assert.Equal("LLM-Pruner: On Structural Pruning", paper.Title);
        Assert.Equal(("2305.11627", "10.1000/pruner", "Text."), (paper.ArxivId, paper.Doi, paper.Abstract));
        Assert.Equal(["a.txt(1)", "b.txt(11)"], paper.Appearances.Select(appearance => appearance.ToString()));
        Assert.Same(Union.Listings[1], paper.Appearances[1].Listing);
        Assert.Same(paper, Union.Listings[1].Papers[1]);
    }

    [Fact]
    public void Every_lookup_leads_to_one_object()
    {
        var paper = Union[0];

        Assert.Same(paper, Union["LlmPruner"]);
        Assert.Same(paper, Union["Structural"]);
        Assert.True(Union.TryGetById("10.1000/PRUNER", out var found));
        Assert.Same(paper, found);
        Assert.True(Union.TryGetById("arXiv:2305.11627v2", out found));
        Assert.Same(paper, found);
        Assert.True(Union.TryGetByTitle("LLM Pruner on structural pruning", out found));
        Assert.Same(paper, found);
        Assert.True(Union.TryGetByCitationKey("ma23b", out found));
        Assert.Same(paper, found);
        Assert.Same(paper, Assert.Single(Union.AuthoredBy("X. Ma")));
        Assert.Equal([paper, Union["Beta"]], Union.PublishedIn(2023).OrderBy(other => other.Key, StringComparer.Ordinal).Reverse());
        Assert.Equal([2022, 2023, 2024], Union.Years);
        Assert.Same(paper, Assert.Single(Union.Search("structural pruning")));
    }

    [Fact]
    public void Of_two_works_with_one_key_the_first_keeps_it_and_all_else_finds_the_other()
    {
        Assert.Equal("Alpha: A First Paper", Union["Alpha"].Title);
        Assert.Equal("Alpha of Something Else", Union["Alpha2022"].Title);
        Assert.True(Union.TryGetByCitationKey("no22", out var paper));
        Assert.Same(Union["Alpha2022"], paper);
        Assert.True(Union.TryGetByTitle("Alpha of Something Else", out paper));
        Assert.Same(Union["Alpha2022"], paper);
        Assert.All(Union, other => Assert.Same(other, Union[other.Key]));
    }

    [Fact]
    public void A_key_that_is_not_there_is_said_with_those_of_all()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => Union["Bets"]);
        Assert.Contains("Did you mean 'Beta'", error.Message, StringComparison.Ordinal);
        Assert.False(Union.Contains("Bets"));
    }

    [Fact]
    public void It_is_written_as_any_other()
    {
        Assert.Equal(4, JsonDocument.Parse(JsonSerializer.Serialize(Union)).RootElement.GetArrayLength());
        using var text = new StringWriter();
        Union.WriteTo(text, BibliographyFormat.BibTeX);
        Assert.Equal(4, text.ToString().Split("\n@").Length);
    }

    [Fact]
    public void One_of_one_is_that_and_one_of_another_takes_its_parts()
    {
        Assert.Same(_first, Catalog.Union(_first, _first));
        Assert.Equal(Union.Select(paper => paper.Key), Catalog.Union(Union, _second).Select(paper => paper.Key));
        Assert.Empty(Catalog.Union());
        Assert.Throws<ArgumentNullException>(() => Catalog.Union(null!));
        Assert.Throws<ArgumentException>(() => Catalog.Union(_first, null!));
    }

    // What is added to a paper that says "title of three words, Ada Miller", and whether it is that paper.
    private static (string What, EntryData Left, EntryData Right, bool IsOne)[] Pairs()
    {
        var paper = new EntryData("One") { Title = "A Telling Title", People = ["Ada|||Miller|", "Ben|||Norton|"] };
        return
        [
            ("people and title", paper, paper with { Key = "Two" }, true),
            ("others left out", paper, paper with { People = ["A.|||Miller|"] }, true),
            ("no people", paper, paper with { People = [] }, false),
            ("other people", paper, paper with { People = ["Cem|||Oser|"] }, false),
            ("a title of any work", paper with { Title = "Editorial" }, paper with { Title = "Editorial" }, false),
            ("two DOIs", paper with { Doi = "10.1000/a" }, paper with { Doi = "10.1000/b" }, false),
            ("two arXiv identifiers", paper with { Arxiv = "2305.00001" }, paper with { Arxiv = "2305.00002" }, false),
            ("two years", paper with { Date = 20200000 }, paper with { Date = 20230000 }, false),
            ("ahead of print", paper with { Date = 20220000 }, paper with { Date = 20230000 }, true),
            ("two places", paper with { Fields = [(FieldNumber.Volume, "1")] }, paper with { Fields = [(FieldNumber.Volume, "2")] }, false),
            ("DOI and people", paper with { Doi = "10.1000/a" }, paper with { Doi = "10.1000/A", Title = "Ein Titel" }, true),
            ("DOI and title", paper with { Doi = "10.1000/a" }, paper with { Doi = "10.1000/a", People = [] }, true),
            ("DOI alone", paper with { Doi = "10.1000/a" }, new EntryData("Two") { Doi = "10.1000/a", Title = "Another One", People = ["Cem|||Oser|"] }, false),
        ];
    }

    [Fact]
    public void Two_works_are_never_one() => Assert.All(Pairs(), pair => Assert.Equal(
        (pair.What, pair.IsOne),
        (pair.What, Catalog.Union(Make("a.txt", pair.Left), Make("b.txt", pair.Right with { Key = "Two" })).Count == 1)));

    [Fact]
    public void Two_papers_of_one_catalogue_stay_two()
    {
        var twice = Make("c.txt", s_pruner, s_pruner with { Key = "Again" });

        Assert.Equal(["LlmPruner", "Alpha", "Again"], Catalog.Union(_first, twice).Select(paper => paper.Key));
    }

    [Fact]
    public void Threads_that_ask_at_once_get_one_paper()
    {
        for (var round = 0; round < 20; round++)
        {
            var union = Catalog.Union(_first, _second);
            var papers = new Paper[8];
            Parallel.For(0, papers.Length, i => papers[i] = (i % 4) switch
            {
                0 => union[0],
                1 => union["Structural"],
                2 => union.Listings[1].Papers[1],
                _ => union.AuthoredBy("Fang")[0],
            });
            Assert.Single(papers.Distinct());
        }
    }

    [Fact]
    public void To_make_one_reads_no_paper()
    {
        var listing = new BuiltListing("a.txt", s_pruner);
        listing.Bytes[0] ^= 1;
        var union = Catalog.Union(new BuiltCatalog(listing).Catalog, _second);

        Assert.Equal(2, union.Listings.Count);
        Assert.Throws<InvalidOperationException>(() => union.Count);
    }

    private static Catalog Make(string path, params EntryData[] entries) => new BuiltCatalog(new BuiltListing(path, entries)).Catalog;
}
