using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.Atom;

/// <summary>RSS as arXiv and publishers write it.</summary>
public sealed class RssReadingTests
{
    private const string Link = "<link>https://arxiv.org/abs/2403.01111</link>";

    private static EntryText Whole { get; } = Entry1 with
    {
        Authors = "Ada Miller; Boris Kuhn", AuthorParts = "Ada|||Miller|; Boris|||Kuhn|", AuthorCount = 2, ArxivId = "2403.01111", Url = "https://arxiv.org/abs/2403.01111", Type = (int)PaperType.Preprint,
    };

    [Fact]
    public void Version_2_of_today() => Assert.Equal(
        [Whole with { PublishedOn = "2024-03-05", Fields = "announce_type=new\nrights=https://a.org\n10=cs.CL\ncategories=cs.LG cs.AI" }],
        Read(
            $"<title>{Title1}</title>", Link, $"<description>arXiv:2403.01111v1 Announce Type: new \nAbstract: {Abstract1}</description>", "<guid isPermaLink=\"false\">oai:arXiv.org:2403.01111v1</guid>",
            "<category>cs.CL</category><category>cs.LG</category><category>cs.AI</category>", "<pubDate>Tue, 05 Mar 2024 00:00:00 -0500</pubDate>", "<arxiv:announce_type>new</arxiv:announce_type>", "<dc:rights>https://a.org</dc:rights>",
            "<dc:creator>Ada Miller, Boris Kuhn</dc:creator>").EntryTexts());

    [Fact]
    public void Version_1_of_once()
    {
        var reading = Reader.ReadAs(
            "Rss", "<?xml version=\"1.0\"?>", "<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\">", "<channel><title>updates</title><items><rdf:Seq><rdf:li resource=\"x\"/></rdf:Seq></items></channel>", "<item rdf:about=\"x\">",
            $"<title>{Title1}. (arXiv:2403.01111v1 [cs.CL])</title>", Link, $"<description>&lt;p&gt;{Abstract1}\n&lt;/p&gt;</description>",
            "<dc:creator>&lt;a href=\"x\"&gt;Ada Miller&lt;/a&gt;, &lt;a href=\"y\"&gt;Boris Kuhn&lt;/a&gt;</dc:creator>", "</item>", "</rdf:RDF>");

        Assert.Empty(reading.Problems);
        Assert.Equal([Whole with { Fields = "10=cs.CL" }], reading.EntryTexts());
    }

    [Fact]
    public void A_feed_of_a_journal() => Assert.Equal(
        new EntryText { Title = Title1, Abstract = Abstract1, Authors = "Ada Miller; Boris Kuhn", AuthorParts = Whole.AuthorParts, AuthorCount = 2, Doi = "10.1000/182", PublishedOn = "2024-03-05", Url = "https://a.org/1", Fields = "0=Journal of Tools\n11=maps" },
        Assert.Single(Read(
            $"<title><![CDATA[{Title1}]]></title>", "<link>https://a.org/1</link>", $"<content:encoded><![CDATA[<p>{Abstract1}</p>]]></content:encoded>", "<dc:creator>Ada Miller</dc:creator><dc:creator>Boris Kuhn</dc:creator>",
            "<dc:identifier>doi:10.1000/182</dc:identifier>", "<dc:date>2024-03-05T00:00:00Z</dc:date>", "<prism:publicationName>Journal of Tools</prism:publicationName>", "<category>maps</category>").EntryTexts()));

    [Fact]
    public void The_day_of_a_replacement_is_not_that_of_the_paper()
    {
        var entry = Assert.Single(Read($"<title>{Title1}</title>", Link, "<pubDate>Tue, 05 Mar 2024 00:00:00 GMT</pubDate>", "<arxiv:announce_type>replace-cross</arxiv:announce_type>").EntryTexts());

        Assert.Equal((null, "announce_type=replace-cross\npubDate=05 Mar 2024"), (entry.PublishedOn, entry.Fields));
    }

    [Theory]
    [InlineData("<title>A</title></item><item>", 3, "")]
    [InlineData("<title>A", 3, "PAPER110")]
    [InlineData("</item>", 2, "PAPER110")]
    [InlineData("sponsored by nobody", 2, "PAPER105")]
    [InlineData("<pubDate>soon</pubDate>", 2, "PAPER214")]
    public void Damage_stays_with_its_item(string damage, int entries, string rule)
    {
        var reading = Reader.ReadLines(
            "<rss><channel>", $"<item><title>{Title1}</title>{Link}</item>", $"<item>{damage}", $"<link>https://arxiv.org/abs/2403.02222</link></item>", $"<item><title>{Title3}</title><link>https://arxiv.org/abs/2403.03333</link></item>",
            "</channel></rss>");

        Account.AssertHolds(reading);
        Assert.Equal(Title1, reading.EntryTexts()[0].Title);
        Assert.Equal((Title3, "2403.03333"), (reading.EntryTexts()[^1].Title, reading.EntryTexts()[^1].ArxivId));
        Assert.True(reading.Entries.Count <= entries);
        Assert.True(rule.Length == 0 || reading.Problems.Any(problem => problem.Id == rule));
    }

    [Fact]
    public void A_feed_without_items_has_no_papers() => Assert.Equal(
        RuleTable.NoPapers, Assert.Single(Reader.ReadAs("Rss", "<rss version=\"2.0\"><channel><link>http://rss.arxiv.org/rss/cs.CL</link></channel></rss>").Problems).Rule);

    private static ListingReading Read(params string[] fields)
    {
        var reading = Reader.ReadAs("Rss", ["<rss version=\"2.0\">", "<channel>", "<title>News</title>", "<item>", .. fields, "</item>", "</channel>", "</rss>"]);
        Assert.Empty(reading.Problems);
        return reading;
    }
}
