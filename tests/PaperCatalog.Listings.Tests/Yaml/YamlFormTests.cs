using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Yaml;

/// <summary>The forms of lists in YAML: lists of maps, Hayagriva, CSL-YAML, front matter.</summary>
public sealed class YamlFormTests
{
    [Fact]
    public void A_list_of_maps()
    {
        var reading = Reader.ReadAs(
            "Yaml", "# a list", "- title: \"Pruning: By Halves\"", "  authors: [Ada Miller, 'Boris O''Hara']", "  year: 2024", "  url: https://arxiv.org/abs/2403.01111", "  abstract: >", "    We remove",
            "    heads. # all", "  tags:", "  - maps", "  - legends", "", "- abstract: |", "    Words.", "  title: 'Two'", "  date: May 19, 2023", "  author: Ada Miller and Boris Kuhn", "  stars: 12");

        Assert.Empty(reading.ProblemTexts());
        var entries = reading.EntryTexts();
        Assert.Equal(
            new EntryText
            {
                Title = "Pruning: By Halves", Abstract = "We remove heads. # all", Authors = "Ada Miller; Boris O'Hara", AuthorParts = "Ada|||Miller|; Boris|||O'Hara|", AuthorCount = 2, PublishedOn = "2024",
                Url = "https://arxiv.org/abs/2403.01111", ArxivId = "2403.01111", Fields = entries[0].Fields,
            },
            entries[0]);
        Assert.Equal("Keyword=legends | Keyword=maps", Sorted(entries[0]));
        Assert.Equal(("Two", "Words.", "2023-05-19", "Ada Miller; Boris Kuhn", "stars=12"), (entries[1].Title, entries[1].Abstract, entries[1].PublishedOn, entries[1].Authors, entries[1].SayFields()));
        Assert.Equal([LineOwner.Comment, LineOwner.Entry], reading.Lines.Take(2));
    }

    [Theory]
    [InlineData("papers:")]
    [InlineData("meta:\n  by: me\npapers:")]
    [InlineData("---\ntitle: My List\npublications:")]
    public void The_list_stands_in_a_map(string before) =>
        Assert.Equal(["One", "Two"], Reader.ReadAs("Yaml", before, "  - title: One", "    year: 2023", "  - title: Two", "    year: 2024").EntryTexts().Select(entry => entry.Title));

    [Fact]
    public void Sections_with_a_list_each()
    {
        var reading = Reader.ReadAs("Yaml", "title: My List", "pruning:", "- title: One", "  year: 2023", "other:", "  - x", "quantization:", "  - title: Two", "    year: 2024", "  - title: Three");
        Assert.Equal(["One", "Two", "Three"], reading.EntryTexts().Select(entry => entry.Title));
    }

    [Fact]
    public void Papers_by_what_they_are_known_by()
    {
        var reading = Reader.ReadAs("Yaml", "2305.11627:", "  title: One", "  authors: [A B]", "'10.1000/182':", "  title: Two", "  year: 2024");

        Assert.Equal([("2305.11627", null), ("10.1000/182", "10.1000/182")], reading.EntryTexts().Select(entry => (entry.CitationKey!, entry.Doi)));
        Assert.Equal(["2305.11627", null], reading.EntryTexts().Select(entry => entry.ArxivId));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Hayagriva()
    {
        var reading = Reader.ReadAs(
            "Yaml", "harry:", "    type: Article", "    title: One", "    author: [\"Miller, Ada\", {name: Beethoven, given-name: Ludwig, prefix: van}, \"King, Martin, Jr.\", The Team]", "    date: 2023-05", "    page-range: 12-34",
            "    url: { value: https://arxiv.org/abs/2305.11627v2, date: 2024-01-01 }", "    serial-number:", "        doi: 10.1000/182", "        serial: 7", "    parent:", "        - type: Conference", "          title: NeurIPS",
            "          volume: 36", "          location: Here", "        - type: Series", "          title: LNCS", "", "barb:", "    type: Book", "    title:", "        value: Two", "        short: T", "    author: Lee, Ann",
            "    publisher: { name: MIT, location: Boston }", "    date: 2020", "    serial-number: { isbn: 978-0-262-03384-8 }");

        Assert.Empty(reading.ProblemTexts());
        var entries = reading.EntryTexts();
        Assert.Equal(
            ("One", "harry", "Ada|||Miller|; Ludwig||van|Beethoven|; Martin|||King|Jr.; The Team", 4, "2023-05", "2305.11627", "10.1000/182", "https://arxiv.org/abs/2305.11627v2", PaperType.ConferencePaper),
            (entries[0].Title, entries[0].CitationKey, entries[0].AuthorParts, entries[0].AuthorCount, entries[0].PublishedOn, entries[0].ArxivId, entries[0].Doi, entries[0].Url, (PaperType)entries[0].Type));
        Assert.Equal(
            "Issue=7 | Pages=12–34 | Venue=NeurIPS | Volume=36 | parent.location=Here | parent.type=Conference | parent=- type: Conference title: NeurIPS volume: 36 location: Here - type: Series title: LNCS | url.date=2024-01-01",
            Sorted(entries[0]));
        Assert.Equal(("Two", "barb", "Ann Lee", "2020", "Isbn=978-0-262-03384-8 | Publisher=MIT | publisher.location=Boston | title.short=T"), (entries[1].Title, entries[1].CitationKey, entries[1].Authors, entries[1].PublishedOn, Sorted(entries[1])));
    }

    [Theory]
    [InlineData("Article", "Periodical", PaperType.Article)]
    [InlineData("article", "proceedings", PaperType.ConferencePaper)]
    [InlineData("Article", "Repository", PaperType.Preprint)]
    [InlineData("Article", "Newspaper", PaperType.NewspaperArticle)]
    [InlineData("Entry", "Reference", PaperType.EncyclopediaEntry)]
    [InlineData("Chapter", "Anthology", PaperType.Chapter)]
    [InlineData("Thesis", null, PaperType.Thesis)]
    internal void The_type_of_Hayagriva_is_that_in_its_parent(string type, string? parent, PaperType expected)
    {
        var reading = Reader.ReadAs("Yaml", "a:", "  title: One", "  type: " + type, parent is null ? "" : $"  parent: {{type: {parent}, title: P}}");
        Assert.Equal((int)expected, Assert.Single(reading.EntryTexts()).Type);
    }

    [Theory]
    [InlineData("2006-05-04", "2006-05-04")]
    [InlineData("2006", "2006")]
    [InlineData("{year: 2006, month: 5}", "2006-05")]
    [InlineData("{date-parts: [[2006, 5, 4]]}", "2006-05-04")]
    [InlineData("\n  - year: 2006\n    month: 5\n  - year: 2007", "2006-05")]
    public void Csl_has_dates_in_several_ways(string issued, string expected)
    {
        var reading = Reader.ReadAs("Yaml", "references:", "- id: a", "  type: article-journal", "  title: One", "  author:", "  - family: Lee", "    given: Ann", "  issued: " + issued, "  container-title: Maps");

        Assert.Empty(reading.ProblemTexts());
        var entry = Assert.Single(reading.EntryTexts());
        Assert.Equal(("One", "a", "Ann|||Lee|", expected, "Venue=Maps", PaperType.Article), (entry.Title, entry.CitationKey, entry.AuthorParts, entry.PublishedOn, Sorted(entry), (PaperType)entry.Type));
    }

    [Fact]
    public void Front_matter_of_a_page()
    {
        var reading = Reader.ReadAs(
            "Yaml", "---", "layout: paper", "published: true", "comments: true", "title: One", "authors:", "  - name: Ada Miller", "    affiliation: Here", "date: 2024-05-01T00:00:00Z", "doi: 10.1000/182", "abstract: Words.", "---", "",
            "# Heading", "", "Note: this is the page.", "- and a list");

        Assert.Empty(reading.ProblemTexts());
        var entry = Assert.Single(reading.EntryTexts());
        Assert.Equal(("One", "Ada Miller", "2024-05-01", "10.1000/182", "Words.", "comments=true | layout=paper | published=true"), (entry.Title, entry.Authors, entry.PublishedOn, entry.Doi, entry.Abstract, Sorted(entry)));
        Assert.Equal([LineOwner.Comment, LineOwner.Comment, LineOwner.Comment], new[] { 13, 15, 16 }.Select(line => reading.Lines[line]));
    }

    [Fact]
    public void A_document_for_each_paper() => Assert.Equal(
        ["One", "Two"], Reader.ReadAs("Yaml", "---", "title: One", "author: A B", "---", "title: Two", "author: A B", "...").EntryTexts().Select(entry => entry.Title));

    [Theory]
    [InlineData("Title: One\nAuthors: A B\nAbstract: Words.\n")]
    [InlineData("title: One\nversion: 2\n")]
    [InlineData("- title: One\n- title: Two\n")]
    [InlineData("- One: a study\n- Two: another\n")]
    [InlineData("name: reader\nscripts:\n  build: make\n  title: x\n")]
    public void Lines_with_labels_and_settings_are_none(string text) => Assert.NotEqual("Yaml", Reader.Read(text, new ListingOptions("listing")).Dialect.Name);

    [Fact]
    public void A_file_without_papers_is_named()
    {
        var reading = Reader.Read("name: reader\nscripts:\n  build: make\n", new ListingOptions("a.yaml"));

        Account.AssertHolds(reading);
        Assert.Equal(RuleTable.UnrecognisedForm, Assert.Single(reading.Problems).Rule);
    }

    private static string Sorted(EntryText entry) => string.Join(" | ", entry.SayFields().Split(" | ").Order(StringComparer.Ordinal));
}
