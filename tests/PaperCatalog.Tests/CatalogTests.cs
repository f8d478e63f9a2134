using System.Collections;
using PaperCatalog.Tests.Support;

namespace PaperCatalog.Tests;

public class CatalogTests
{
    private readonly BuiltCatalog _source = new(
        new BuiltListing(
            "a.txt",
            new EntryData("Zeta") { Title = "Zeta: A Café", Arxiv = "2305.00001", Date = 20240301 },
            new EntryData("Alpha") { Title = "Alpha", Doi = "10.1000/AbC", Date = 20240105 },
            new EntryData("Untitled") { Title = "?!", Date = 521 }),
        new BuiltListing(
            "b.txt",
            new EntryData("Beta") { Title = "Beta", Arxiv = "hep-th/9901001", Date = 20230000 },
            new EntryData("Zeta") { Title = "Zeta, Second Edition", Arxiv = "2305.00002", Doi = "10.1000/zeta" },
            new EntryData("モデル") { Title = "中文 模型", Date = 20240105 }));

    private Catalog Catalog => _source.Catalog;

    [Fact]
    public void Papers_stand_in_the_order_of_their_first_appearance()
    {
        string[] keys = ["Zeta", "Alpha", "Untitled", "Beta", "モデル"];

        Assert.Equal(5, Catalog.Count);
        Assert.Equal(keys, Catalog.Select(paper => paper.Key));
        Assert.Equal(keys, Enumerable.Range(0, 5).Select(place => Catalog[place].Key));
        Assert.Equal(keys, ((IEnumerable)Catalog).Cast<Paper>().Select(paper => paper.Key));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    [InlineData(int.MaxValue)]
    public void A_place_outside_the_catalogue_is_an_error(int place)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Catalog[place]);
        Assert.Equal("index", error.ParamName);
    }

    [Fact]
    public void An_enumerator_starts_before_the_first_paper_and_stays_behind_the_last()
    {
        var papers = Catalog.GetEnumerator();
        Assert.Throws<ArgumentOutOfRangeException>(() => papers.Current);

        for (var i = 0; i < 5; i++)
            Assert.True(papers.MoveNext());
        Assert.Equal("モデル", papers.Current.Key);
        Assert.False(papers.MoveNext());
        Assert.False(papers.MoveNext());
        Assert.Throws<ArgumentOutOfRangeException>(() => papers.Current);

        papers.Reset();
        Assert.True(papers.MoveNext());
        Assert.Equal("Zeta", papers.Current.Key);
        papers.Dispose();
    }

    [Theory]
    [InlineData("Zeta")]
    [InlineData("Alpha")]
    [InlineData("Untitled")]
    [InlineData("Beta")]
    [InlineData("モデル")]
    public void A_key_finds_its_paper(string key)
    {
        for (var again = 0; again < 2; again++)
        {
            Assert.True(Catalog.TryGetByKey(new string(key), out var paper));
            Assert.Equal(key, paper.Key);
            Assert.Same(paper, Catalog[key]);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("zeta")]
    [InlineData("Zeta ")]
    [InlineData("Zet")]
    [InlineData("Gamma")]
    [InlineData("モデ")]
    public void A_key_that_no_paper_has_finds_none(string key)
    {
        Assert.All(Catalog, paper => Assert.NotEqual(key, paper.Key));
        Assert.False(Catalog.TryGetByKey(key, out var missing));
        Assert.Null(missing);
        Assert.Throws<KeyNotFoundException>(() => Catalog[key]);
    }

    [Theory]
    [InlineData("2305.00001", "Zeta")]
    [InlineData("arXiv:2305.00002v4", "Zeta")]
    [InlineData("https://arxiv.org/pdf/2305.00001v2.pdf", "Zeta")]
    [InlineData("doi:10.1000/ZETA", "Zeta")]
    [InlineData("HEP-TH/9901001", "Beta")]
    [InlineData("https://doi.org/10.1000/abc", "Alpha")]
    public void An_identifier_of_any_appearance_finds_its_paper(string identifier, string key)
    {
        Assert.True(Catalog.TryGetById(identifier, out var paper));
        Assert.Same(Catalog[key], paper);
    }

    [Theory]
    [InlineData("math/0309136", "Knots")]
    [InlineData("arXiv:math.GT/0309136v2", "Knots")]
    [InlineData("cs.CL/0112017", "Words")]
    [InlineData("cs/0112017", "Words")]
    public void An_old_arXiv_identifier_finds_its_paper_with_its_class_and_without(string identifier, string key)
    {
        var catalog = new BuiltCatalog(new BuiltListing(
            "a.txt",
            new EntryData("Knots") { Title = "Knots", Arxiv = "math.GT/0309136" },
            new EntryData("Words") { Title = "Words", Arxiv = "cs/0112017" })).Catalog;

        Assert.True(catalog.TryGetById(identifier, out var paper));
        Assert.Equal(key, paper.Key);
    }

    [Theory]
    [InlineData("2305.00003")]
    [InlineData("10.1000/ab")]
    [InlineData("Zeta")]
    [InlineData("")]
    public void An_identifier_that_no_paper_has_finds_none(string identifier)
    {
        Assert.False(Catalog.TryGetById(identifier, out var paper));
        Assert.Null(paper);
    }

    [Theory]
    [InlineData("Zeta: A Café", "Zeta")]
    [InlineData("zeta a cafe\u0301", "Zeta")]
    [InlineData("ZETA -- SECOND EDITION", "Zeta")]
    [InlineData("中文模型", "モデル")]
    [InlineData("ａｌｐｈａ", "Alpha")]
    public void A_title_of_any_appearance_finds_its_paper(string title, string key)
    {
        Assert.True(Catalog.TryGetByTitle(title, out var paper));
        Assert.Same(Catalog[key], paper);
    }

    [Theory]
    [InlineData("Zeta")]
    [InlineData("Alphabet")]
    [InlineData("?!")]
    [InlineData("")]
    public void A_title_that_no_paper_has_or_that_folds_to_nothing_finds_none(string title)
    {
        Assert.False(Catalog.TryGetByTitle(title, out var paper));
        Assert.Null(paper);
    }

    [Fact]
    public void A_title_that_folds_to_nothing_finds_none_wherever_it_lands()
    {
        // Half of these papers stand in the slot that such titles lead to, and each has one itself.
        for (var number = 0; number < 20; number++)
        {
            var catalog = new BuiltCatalog(
                new BuiltListing("a.txt", new EntryData("Key") { Title = $"Paper {number}" }),
                new BuiltListing("b.txt", new EntryData("Key") { Title = "..." })).Catalog;

            Assert.True(catalog.TryGetByTitle($"paper {number}", out _));
            Assert.False(catalog.TryGetByTitle("...", out _));
        }
    }

    [Fact]
    public void Papers_of_a_year_are_ordered_by_date_then_as_the_catalogue()
    {
        Assert.Equal(["Alpha", "モデル", "Zeta"], Catalog.PublishedIn(2024).Select(paper => paper.Key));
        Assert.Equal(["Beta"], Catalog.PublishedIn(2023).Select(paper => paper.Key));
        Assert.Same(Catalog.PublishedIn(2024), Catalog.PublishedIn(2024));
        Assert.Same(Catalog["Alpha"], Catalog.PublishedIn(2024)[0]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(2022)]
    [InlineData(2025)]
    [InlineData(int.MaxValue)]
    public void A_year_without_papers_is_empty(int year) => Assert.Empty(Catalog.PublishedIn(year));

    [Fact]
    public void A_list_of_papers_refuses_a_place_that_it_does_not_have()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.PublishedIn(2023)[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.Listings[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.Listings[0].Papers[3]);
    }

    [Fact]
    public void Null_is_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("key", () => Catalog[null!]);
        Assert.Throws<ArgumentNullException>("key", () => Catalog.TryGetByKey(null!, out _));
        Assert.Throws<ArgumentNullException>("identifier", () => Catalog.TryGetById(null!, out _));
        Assert.Throws<ArgumentNullException>("title", () => Catalog.TryGetByTitle(null!, out _));
    }

    [Fact]
    public void A_member_of_the_generated_class_is_known_by_listing_and_number()
    {
        Assert.Same(Catalog["Zeta"], Catalog.PaperOf(0, 0));
        Assert.Same(Catalog["Alpha"], Catalog.PaperOf(0, 1));
        Assert.Same(Catalog["モデル"], Catalog.PaperOf(1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.PaperOf(2, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.PaperOf(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.PaperOf(1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.PaperOf(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.PaperOf(0, 3));
    }

    [Fact]
    public void An_empty_catalogue_has_nothing_and_finds_nothing()
    {
        var empty = new BuiltCatalog().Catalog;

        Assert.Empty(empty);
        Assert.Empty(empty.Listings);
        Assert.Empty(empty.PublishedIn(2024));
        Assert.False(empty.TryGetByKey("Zeta", out _));
        Assert.False(empty.TryGetById("2305.00001", out _));
        Assert.False(empty.TryGetByTitle("Zeta", out _));
        Assert.Equal("No paper has the key 'Zeta'.", Assert.Throws<KeyNotFoundException>(() => empty["Zeta"]).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => empty[0]);
    }
}
