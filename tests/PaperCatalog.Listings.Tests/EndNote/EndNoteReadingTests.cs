using PaperCatalog.Listings.EndNote;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Listings.Tests.Work;

namespace PaperCatalog.Listings.Tests.EndNote;

public sealed class EndNoteReadingTests
{
    [Fact]
    public void Every_field_is_read()
    {
        var entry = ReadOne(
            "%0 Journal Article", "%A Miller, Ada", "%A Boris Kuhn", "%A Diaz C.", "%D 2024", "%T On maps", "and legends", "%J Journal of Maps", "%V 3", "%N 2", "%P 11-19", "%I Reader",
            "%E Ortiz, Dan", "%8 May 24", "%@ 0028-0836", "%X Maps are", "read.", "%R 10.1000/182", "%U https://arxiv.org/abs/2305.11627", "%U https://example.org", "%K maps", "Models, Theoretical",
            "%G en", "%M 12", "%W NLM", "%Z Read it.", "%F miller", "%+ Map Lab");
        Assert.Equal(
            new EntryText
            {
                Title = "On maps and legends", Abstract = "Maps are read.", AuthorCount = 3, Authors = "Ada Miller; Boris Kuhn; C. Diaz", AuthorParts = "Ada|||Miller|; Boris|||Kuhn|; C.|||Diaz|",
                Editors = "Dan|||Ortiz|", Type = (int)PaperType.Article, PublishedOn = "2024-05-24", Doi = "10.1000/182", ArxivId = "2305.11627", Url = "https://arxiv.org/abs/2305.11627",
                CitationKey = "miller",
            },
            entry with { Fields = "" });
        Assert.Equal(
            "Venue=Journal of Maps | Volume=3 | Issue=2 | Pages=11–19 | Publisher=Reader | Language=en | Note=Read it. | Issn=0028-0836 | PubMedId=12 | Keyword=maps | Keyword=Models, Theoretical | " +
            "%+=Map Lab | %U=https://example.org | %W=NLM",
            entry.SayFields());
    }

    [Theory]
    [InlineData("%D 2024", "2024", "")]
    [InlineData("%D 2024|%8 2024/05/24", "2024-05-24", "")]
    [InlineData("%D 2024|%8 2024-05-24", "2024-05-24", "")]
    [InlineData("%D 2024|%8 May", "2024-05", "")]
    [InlineData("%D 2024|%8 Spring", "2024", "%8=Spring")]
    [InlineData("%D 2023|%8 May 24, 2024", "2024-05-24", "%D=2023")]
    [InlineData("%8 May 2024", "2024-05", "")]
    [InlineData("%8 24/05/2024", "2024-05-24", "")]
    [InlineData("%8 05/24/2024", "2024-05-24", "")]
    [InlineData("%D 2024|%8 24.5.2024", "2024-05-24", "")]
    [InlineData("%D 2024|%8 04/05/2024", "2024", "%8=04/05/2024")]
    public void Dates_are_as_exact_as_they_are_there(string lines, string expected, string fields)
    {
        var entry = ReadOne(["%0 Generic", "%T A", .. lines.Split('|')]);
        Assert.Equal((expected, fields), (entry.PublishedOn, entry.SayFields()));
    }

    [Theory]
    [InlineData("Conference Paper", "%B Proceedings of Maps|%S Lecture Notes", "Venue=Proceedings of Maps | %S=Lecture Notes")]
    [InlineData("Book", "%B Series of Maps|%@ 978-0-262-03561-3", "Venue=Series of Maps | Isbn=978-0-262-03561-3")]
    [InlineData("Thesis", "%I University of Maps|%B Department|%9 Ph.D. thesis", "Publisher=University of Maps | %9=Ph.D. thesis | %B=Department")]
    [InlineData("Conference Proceedings", "%B Maps", "Venue=Maps | %0=Conference Proceedings")]
    [InlineData("Generic", "%K maps, legends", "Keyword=maps | Keyword=legends")]
    [InlineData("Generic", "%K maps|%K Models, Theoretical", "Keyword=maps | Keyword=Models, Theoretical")]
    [InlineData("Generic", "%K maps; Models, Theoretical", "Keyword=maps | Keyword=Models, Theoretical")]
    [InlineData("Generic", "%R not yet", "%R=not yet")]
    public void What_a_tag_means_depends_on_the_type(string type, string lines, string expected) =>
        Assert.Equal(expected, ReadOne(["%0 " + type, "%T A", .. lines.Split('|')]).SayFields());

    [Fact]
    public void Every_type_is_one_of_a_paper_and_is_kept_where_it_says_more()
    {
        foreach (var name in EndNoteTypes.Names)
        {
            var entry = ReadOne("%0 " + name, "%T A");
            Assert.NotEqual((int)PaperType.Unknown, entry.Type);
            Assert.Equal(EndNoteTypes.IsWhole(name) ? "" : "%0=" + name, entry.Fields);
        }
    }

    [Theory]
    [InlineData("PAPER214", "Scroll", "%0 Scroll", "%T A", "%A B. C.", "%D 2024")]
    [InlineData("PAPER214", "soon", "%0 Generic", "%T A", "%D soon")]
    [InlineData("PAPER208", "2024-02-30", "%0 Generic", "%T A", "%D 2024", "%8 2024-02-30")]
    [InlineData("PAPER216", "%T", "%0 Generic", "%T A", "%T B")]
    [InlineData("PAPER110", "%A B. C.", "%0 Generic", "%T A", "", "%A B. C.", "%T B")]
    [InlineData("PAPER105", "noise", "%0 Generic", "%T A", "", "noise", "", "%0 Generic", "%T B")]
    [InlineData("PAPER201", "%0 Generic", "%0 Generic", "%0 Generic", "%T B")]
    [InlineData("PAPER203", "%X Maps are", "%0 Generic", "%T A", "%X Maps are")]
    public void What_is_wrong_is_reported_at_its_place(string id, string place, params string[] lines)
    {
        var problem = Assert.Single(Reader.ReadAs("EndNote", lines).ProblemTexts());
        Assert.Equal((id, place), (problem.Rule.Id, problem.Text));
    }

    [Theory]
    [InlineData("%0 Journal Article\n%T A\n%A B. C.\n%0 Book\n%T B\n%A C. D.\n")]
    [InlineData("\n\n%0 Journal Article\r\n%A B. C.\r\n%T A\r\n\r\n\r\n%0 Book\r\n%A C. D.\r\n%T B\r\n\r\n")]
    [InlineData("# paper-catalog disable PAPER301\n%0 Journal Article\n%A B. C.\n%T A\n# paper-catalog disable PAPER302\n%0 Book\n%A C. D.\n%T B")]
    [InlineData("%T A\n%A B. C.\n%D 2024\n\n%T B\n%A C. D.\n")]
    public void Records_are_parted_by_blank_lines_or_by_the_next_type(string text)
    {
        var reading = Reader.Read(text);
        Account.AssertHolds(reading);
        Assert.Equal("EndNote", reading.Dialect.Name);
        Assert.Empty(reading.Problems);
        Assert.Equal([("A", "B. C."), ("B", "C. D.")], reading.EntryTexts().Select(entry => (entry.Title, entry.Authors)));
    }

    [Theory]
    [InlineData("% A comment\n% T\n\n@misc{a, title = {A}}", "BibTeX")]
    [InlineData("%A comment\n@misc{a, title = {A}}", "BibTeX")]
    public void A_comment_of_a_bibliography_is_no_field(string text, string dialect) =>
        Assert.Equal(dialect, Reader.Read(text, new ListingOptions("a.bib")).Dialect.Name);

    [Theory]
    [InlineData("%A a, b\n")]
    [InlineData("%R 10.1000/182\n")]
    [InlineData("%@ 1234-5678\n")]
    [InlineData("%K a\n")]
    [InlineData("%K a\nb\n")]
    [InlineData("%U a\n")]
    [InlineData("\n%Z a\n")]
    public void Many_fields_are_read_in_one_go(string line) => CountedListings.AssertLinear(
        "Read", "EndNote", times => "%0 Generic\n%T A\n" + string.Concat(Enumerable.Repeat(line, 100 * times)) + "%G en\n", line);

    private static EntryText ReadOne(params string[] lines)
    {
        var reading = Reader.ReadAs("EndNote", lines);
        Assert.Empty(reading.Problems);
        return Assert.Single(reading.EntryTexts());
    }
}
