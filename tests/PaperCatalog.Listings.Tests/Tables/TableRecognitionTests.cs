using PaperCatalog.Listings.Tests.Infrastructure;

using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.Tables;

/// <summary>A text is a table where its first row names columns of papers.</summary>
public sealed class TableRecognitionTests
{
    [Theory]
    [InlineData("title,authors\nMaps,Ada Miller")]
    [InlineData("title;authors\r\nMaps;Ada Miller\r\n")]
    [InlineData("\"title\"\t\"authors\"\n\"Maps\"\t\"Ada Miller\"\n")]
    [InlineData("\ntitle , authors\n\nMaps , Ada Miller\n")]
    [InlineData("sep=;\ntitle;authors\nMaps;Ada Miller\n")]
    [InlineData("# paper-catalog disable-file PAPER202\n# Notes\ntitle,authors\n# One\nMaps,Ada Miller\n")]
    [InlineData("\"About the data: exported in May, for maps\"\ntitle,authors\nMaps,Ada Miller\n")]
    [InlineData("Authors,Title,Publication,Volume,Number,Pages,Year,Publisher\n\"Miller, Ada; \",Maps,,,,,,\n")]
    [InlineData("TI\tAU\tSO\tPY\nMaps\tMiller, Ada\t\t\n")]
    [InlineData("#,title,authors\n1,Maps,Ada Miller\n")]
    public void With_any_sign_between_columns(string text)
    {
        var reading = Reader.Read(text);
        Account.AssertHolds(reading);
        Assert.Equal("Table", reading.Dialect.Name);
        Assert.Empty(reading.Problems);
        Assert.Equal(("Maps", "Ada Miller"), Assert.Single(reading.EntryTexts()) is var entry ? (entry.Title, entry.Authors) : default);
    }

    [Theory]
    [InlineData("name,colour,age\nAda,red,1\nBo,blue,2\nCarla,green,3", "CSV")]
    [InlineData("name,year,colour\nAda,1815,red\n", "CSV")]
    [InlineData("title\tcolour\nMaps\tred\n", "TSV")]
    [InlineData("just some words\n", "Nothing here")]
    public void A_file_of_the_name_that_names_no_such_columns_is_no_listing(string text, string looks)
    {
        var reading = Reader.Read(text, new ListingOptions("papers.csv"));
        Account.AssertHolds(reading);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("PAPER104", problem.Id);
        Assert.Contains(looks, problem.Arguments[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "PAPER102")]
    [InlineData("title,authors\n", "PAPER103")]
    [InlineData("title,authors\n,\n# none\n", "PAPER103")]
    public void A_file_of_the_name_without_papers_says_so(string text, string id) =>
        Assert.Equal(id, Assert.Single(Reader.Read(text, new ListingOptions("a.csv")).Problems).Id);

    [Fact]
    public void A_page_of_papers_is_none_whatever_its_titles_list()
    {
        foreach (var title in (string[])["Title, Abstract and Authors: What Readers Look At", "Titles; Keywords", "Name, Year, Abstract"])
            Assert.Equal("PlainText", Reader.ReadLines(title, "", Abstract1, "", Title2, "", Abstract2).Dialect.Name);
    }

    [Fact]
    public void Another_dialect_than_that_is_an_error()
    {
        var reading = Reader.Read("@misc{a, title = {Maps}}", new ListingOptions("a.csv"));
        Assert.Equal("PAPER111", Assert.Single(reading.Problems).Id);
    }
}
