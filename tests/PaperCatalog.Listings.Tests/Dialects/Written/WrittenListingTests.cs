using FsCheck;
using FsCheck.Fluent;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Dialects.Written;

/// <summary>Whatever papers are written as a dialect has them, they are read back just so, and nothing is wrong with them.</summary>
public sealed class WrittenListingTests
{
    private const int Rounds = 300;

    [Fact]
    public void DailyPapersJson() => AssertReadBack("DailyPapersJson", WrittenPaper.WithAnySigns, ExportWriters.DailyPapersJson, paper => paper.All);

    [Fact]
    public void Atom() => AssertReadBack("Atom", WrittenPaper.WithAnySigns, ExportWriters.Atom, paper => paper.Reference with { Type = (int)PaperType.Preprint });

    // HTML in a text of RSS is mark-up, which goes.
    [Fact]
    public void Rss() => AssertReadBack("Rss", WrittenPaper.WithPlainSigns, ExportWriters.Rss, paper => paper.Reference with { Type = (int)PaperType.Preprint });

    [Fact]
    public void EndNote() => AssertReadBack(
        "EndNote", WrittenPaper.WithAnySigns, ExportWriters.EndNote, paper => paper.Reference with { Type = (int)PaperType.Preprint });

    [Theory]
    [InlineData(40)]
    [InlineData(90)]
    public void PubMed(int width) => AssertReadBack(
        "PubMed", WrittenPaper.WithAnySigns, papers => ExportWriters.PubMed(papers, width), paper => paper.Reference with { Type = (int)PaperType.Preprint, Fields = "9=1" });

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Table(char sign) => AssertReadBack("Table", WrittenPaper.WithAnySigns, papers => ExportWriters.Table(papers, sign), paper => paper.All);

    [Fact]
    public void Records() => AssertReadBack("Records", WrittenPaper.WithPlainSigns, ListWriters.Records, paper => paper.All with { Upvotes = null, CommentCount = null, Fields = "0=ICLR" });

    [Fact]
    public void Yaml() => AssertReadBack("Yaml", WrittenPaper.WithAnySigns, ExportWriters.Yaml, paper => paper.All);

    [Fact]
    public void Markdown() => AssertReadBack("Markdown", WrittenPaper.WithAnySigns, PageWriters.Markdown, paper => paper.Card);

    [Fact]
    public void MarkdownItems() => AssertReadBack(
        "MarkdownList", WrittenPaper.WithAnySigns, ListWriters.MarkdownItems, paper => paper.Reference with { PublishedOn = $"{paper.Date.Year}", Fields = "0=ICLR\n11=Maps" });

    [Fact]
    public void MarkdownTable() => AssertReadBack("MarkdownList", WrittenPaper.WithAnySigns, ListWriters.MarkdownTable, paper => paper.Reference);

    [Fact]
    public void Addresses() => AssertReadBack("TextBrowser", WrittenPaper.WithPlainSigns, PageWriters.Addresses, paper => paper.Card);

    [Theory]
    [InlineData(40)]
    [InlineData(78)]
    [InlineData(200)]
    public void TextBrowser(int width)
    {
        AssertReadBack("TextBrowser", WrittenPaper.WithPlainSigns, papers => PageWriters.Converter(papers, width), paper => paper.Card);
        AssertReadBack("TextBrowser", WrittenPaper.WithPlainSigns, papers => PageWriters.Browser(papers, width), paper => paper.Card);
    }

    private static void AssertReadBack(
        string dialect, Gen<WrittenPaper[]> papers, Func<WrittenPaper[], string> write, Func<WrittenPaper, EntryText> expect)
    {
        var property = Prop.ForAll(Arb.From(papers), written =>
        {
            var reading = Reader.Read(write(written), new ListingOptions("listing"));
            Assert.Equal(dialect, reading.Dialect.Name);
            Assert.Equal(written.Select(expect), reading.EntryTexts().Select(entry => entry with { Url = null, Links = "" }));
            Assert.Empty(reading.ProblemTexts());
            Account.AssertHolds(reading);
        });
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Rounds).WithReplay(20_250_521, 4_711), property);
    }
}
