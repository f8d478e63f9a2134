using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Listings.Tests.Dialects;

/// <summary>The listings that speed is measured on read back as their papers.</summary>
public sealed class SyntheticExportTests
{
    private const int First = 1_000;
    private const int Count = 500;

    [Fact]
    public void Json() => AssertPapers("DailyPapersJson", SyntheticExport.MakeJson(First, Count));

    [Fact]
    public void CslJson() => AssertPapers("CslJson", SyntheticExport.MakeCslJson(First, Count));

    [Fact]
    public void PapersJson() => AssertPapers("PapersJson", SyntheticExport.MakePapersJson(First, Count));

    [Theory]
    [InlineData("SemanticScholarJson")]
    [InlineData("OpenAlexJson")]
    [InlineData("CrossrefJson")]
    [InlineData("OpenReviewJson")]
    [InlineData("PapersWithCodeJson")]
    [InlineData("ZoteroJson")]
    [InlineData("ArxivJson")]
    [InlineData("DblpJson")]
    [InlineData("EuropePmcJson")]
    public void Indexes(string dialect) => AssertPapers(dialect, SyntheticIndex.Make(dialect, First, Count));

    [Fact]
    public void Yaml() => AssertPapers("Yaml", SyntheticExport.MakeYaml(First, Count));

    [Fact]
    public void Markdown() => AssertPapers("Markdown", SyntheticExport.MakeMarkdown(First, Count));

    [Fact]
    public void Rss() => AssertPapers("Rss", SyntheticExport.MakeRss(First, Count));

    [Fact]
    public void ArxivPage() => AssertPapers("ArxivPage", SyntheticExport.MakeArxivPage(First, Count));

    [Fact]
    public void MarkdownList() => AssertPapers("MarkdownList", SyntheticExport.MakeMarkdownList(First, Count));

    [Fact]
    public void Ris() => AssertPapers("Ris", SyntheticExport.MakeRis(First, Count));

    [Fact]
    public void PubMed() => AssertPapers("PubMed", SyntheticExport.MakePubMed(First, Count));

    [Fact]
    public void EndNote() => AssertPapers("EndNote", SyntheticExport.MakeEndNote(First, Count));

    [Fact]
    public void Records() => AssertPapers("Records", SyntheticExport.MakeRecords(First, Count));

    [Fact]
    public void Table() => AssertPapers("Table", SyntheticExport.MakeTable(First, Count));

    [Fact]
    public void Atom() => AssertPapers("Atom", SyntheticExport.MakeAtom(First, Count));

    private static void AssertPapers(string dialect, byte[] listing)
    {
        var reading = ListingReader.Read(new Utf8Text(listing), new ListingOptions("listing"));

        Assert.Equal(dialect, reading.Dialect.Name);
        Assert.Empty(reading.Problems);
        Assert.Equal(
            SyntheticPaper.Range(First, Count).Select(paper => (paper.Title, dialect == "DblpJson" ? null! : paper.Abstract, paper.ArxivId)),
            reading.EntryTexts().Select(entry => (entry.Title!, entry.Abstract!, entry.ArxivId!)));
        Assert.All(reading.Entries, entry => Assert.True(dialect == "Markdown" || entry.AuthorCount!.Value.Value == entry.AuthorNames.Count));
    }
}
