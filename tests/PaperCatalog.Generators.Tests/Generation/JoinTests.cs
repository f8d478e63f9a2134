using System.Globalization;
using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Generation;

/// <summary>Which entries of a page and of a bibliography are one paper, and what it has of each.</summary>
public sealed class JoinTests
{
    private const string Page = """
        LLM-Pruner: On the Structural Pruning of Large Language Models

        Finds groups of weights that depend on each other and removes the least important ones as a whole.

        arXiv:2305.11627

          • 3 authors
        ·
        May 19, 2023 2

        """;

    [Fact]
    public void By_identifier_whatever_the_title()
    {
        var catalog = Load("""
            @inproceedings{ma2023, author = {Ma, Xinyin and Fang, Gongfan and Wang, Xinchao}, title = {Pruning Language Models},
              booktitle = {NeurIPS}, year = 2023, eprint = {2305.11627v3}, eprinttype = {arxiv}}
            """);

        var paper = Assert.Single(catalog);
        Assert.Equal(["a.bib(1)", "page.txt(1)"], Places(paper));
        Assert.Equal("Pruning Language Models", paper.Title);
        Assert.Equal(["Xinyin Ma", "Gongfan Fang", "Xinchao Wang"], paper.Authors.Select(author => author.ToString()));
        Assert.StartsWith("Finds groups", paper.Abstract, StringComparison.Ordinal);
        Assert.Equal(2, paper.CommentCount);
    }

    [Fact]
    public void By_title_where_one_of_them_names_no_people()
    {
        var catalog = Load("""
            @misc{ma2023, author = {Xinyin Ma and others}, title = {{LLM-Pruner}: on the structural pruning of large language models}}
            """);

        Assert.Equal(["a.bib(1)", "page.txt(1)"], Places(Assert.Single(catalog)));
    }

    [Fact]
    public void Not_by_title_where_both_name_other_people()
    {
        var catalog = TestProject.With(
            TestFile.FromString("/project/a.bib", "@misc{a, author = {Ann Lee}, title = {Second Thoughts}}\n"),
            TestFile.FromString("/project/b.bib", "@misc{b, author = {Bob Stone}, title = {Second Thoughts}}\n"),
            TestFile.FromString("/project/c.bib", "@misc{c, author = {Stone, B.}, title = {Second Thoughts}}\n")).LoadCatalog();

        Assert.Equal(["a.bib(1)", "b.bib(1) c.bib(1)"], catalog.Select(paper => string.Join(' ', Places(paper))));
    }

    [Fact]
    public void The_date_is_the_most_exact_of_those_that_agree_in_paper_index_and_documentation()
    {
        const string bibliography = "@misc{a, author = {Xinyin Ma and others}, title = {On the Structural Pruning of Large Language Models}, year = 2023, eprint = {2305.11627}, eprinttype = {arxiv}}\n";
        var catalog = Load(bibliography);

        Assert.Equal("2023-05-19", Assert.Single(catalog).PublishedOn.ToString());
        Assert.Single(catalog.PublishedIn(2023));
        Assert.Contains(Project(bibliography).Generate().Values, code => code.Contains("Xinyin Ma and 2 others, May 19, 2023.", StringComparison.Ordinal));
    }

    private static TestProject Project(string bibliography) => TestProject.With(
        TestFile.FromString("/project/a.bib", bibliography), TestFile.FromString("/project/page.txt", Page));

    private static Catalog Load(string bibliography) => Project(bibliography).LoadCatalog();

    private static IEnumerable<string> Places(Paper paper) => paper.Appearances
        .Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.Listing.Path}({place.Line})"));
}
