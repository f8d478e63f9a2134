using System.Text.Json;
using PaperCatalog.Listings.Json.Forms;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Listings.Tests.Work;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Json;

/// <summary>What papers of our own JSON, and of the papers page, say beside title, abstract, authors and date.</summary>
public sealed class PapersFieldTests
{
    [Fact]
    public void Every_property_of_our_own_is_read()
    {
        var reading = Read("""
            {
              "key": "LlmPruner", "title": "T", "type": "paper-conference", "citationKey": "ma2023",
              "authors": ["Ada Miller", { "given": "Vincent", "nonDroppingParticle": "van", "family": "Gogh", "suffix": "Jr." }, { "literal": "Ada Lee" }],
              "editors": [{ "given": "Ludwig", "dropping-particle": "van", "family": "Beethoven" }], "authorCount": 9,
              "venue": "NeurIPS", "volume": "36", "issue": 2, "pages": "12-34", "publisher": "P", "keywords": ["a, b", "c"],
              "language": "en", "note": "n", "isbn": "1", "issn": "2", "pmid": 3, "arxivCategory": "cs.LG",
              "fields": { "address": "Bern", "Volume": "7", "edition": 2, "open": true, "gr\u00f6\u00dfe": "x", "a": null, "b": [1, 2], "c": { "d": 1 } }
            }
            """);

        Assert.Empty(reading.Problems);
        Assert.Equal(
            new EntryText
            {
                Title = "T", Type = (int)PaperType.ConferencePaper, CitationKey = "ma2023", AuthorCount = 9,
                Authors = "Ada Miller; Vincent van Gogh Jr.; Ada Lee", AuthorParts = "Ada|||Miller|; Vincent||van|Gogh|Jr.; Ada Lee",
                Editors = "Ludwig|van||Beethoven|",
            },
            Assert.Single(reading.EntryTexts()) with { Fields = "" });
        Assert.Equal(
            "Venue=NeurIPS | Volume=36 | Issue=2 | Pages=12–34 | Publisher=P | Language=en | Note=n | Isbn=1 | Issn=2 | PubMedId=3 | ArxivCategory=cs.LG | " +
            "Keyword=a, b | Keyword=c | Volume=7 | address=Bern | b=1; 2 | c={ \"d\": 1 } | edition=2 | größe=x | open=true",
            reading.EntryTexts()[0].SayFields());
    }

    [Theory]
    [InlineData("\"journal\": \"J\", \"number\": \"2\", \"page\": \"1--2\", \"ISBN\": \"3\", \"keywords\": \"a, b; c\"", "Venue=J | Issue=2 | Pages=1–2 | Isbn=3 | Keyword=a | Keyword=b | Keyword=c")]
    [InlineData("\"venue\": \"\", \"journal\": { \"name\": \"J\", \"volume\": \"1\", \"pages\": \"2-3\" }", "journal={ \"name\": \"J\", \"volume\": \"1\", \"pages\": \"2-3\" }")]
    [InlineData("\"journal\": { \"name\": \"J\", \"volume\": \"1\", \"pages\": \"2-3\" }", "Venue=J | Volume=1 | Pages=2–3")]
    [InlineData("\"id\": \"x1\", \"externalIds\": { \"ArXiv\": \"2305.11627\", \"PubMed\": \"12\" }", "PubMedId=12 | externalIds={ \"ArXiv\": \"2305.11627\", \"PubMed\": \"12\" } | id=x1")]
    [InlineData("\"url\": \"https://a.org\", \"pdf_url\": \"https://b.org\", \"year\": 2024, \"date\": \"2024-05\"", "pdf_url=https://b.org | year=2024")]
    [InlineData("\"id\": \"2305.11627\", \"booktitle\": \"B\"", "Venue=B")]
    public void Other_spellings_are_read_and_the_rest_keeps_its_names(string properties, string expected)
    {
        var reading = Read("{ \"title\": \"T\", " + properties + " }");
        Assert.Empty(reading.Problems);
        Assert.Equal(expected, Assert.Single(reading.EntryTexts()).SayFields());
    }

    [Theory]
    [InlineData("\"tilte\": [\"a\"]", "tilte=a", "PAPER215 tilte")]
    [InlineData("\"type\": \"paper\"", "type=paper", "PAPER214 paper")]
    [InlineData("\"volume\": true", "volume=true", "PAPER214 true")]
    [InlineData("\"published\": \"May\"", "published=May", "PAPER214 May")]
    [InlineData("\"fields\": \"a\"", "", "PAPER214 a")]
    [InlineData("\"editors\": 5, \"authorCount\": \"many\"", "authorCount=many | editors=5", "PAPER214 5; PAPER214 many")]
    [InlineData("\"id\": \"a\\x\"", "id=a\\x", "PAPER110 \\x")]
    public void What_is_wrong_is_reported_once_and_kept(string property, string fields, string problems)
    {
        var reading = Read("{ \"title\": \"T\", " + property + " }");
        Assert.Equal(fields, Assert.Single(reading.EntryTexts()).SayFields());
        Assert.Equal(problems, string.Join("; ", reading.ProblemTexts().Select(problem => $"{problem.Rule} {problem.Text}")));
    }

    [Fact]
    public void The_papers_page_says_more()
    {
        var reading = Reader.Read("""
            [{
              "paper": {
                "id": "2305.11627", "title": "T", "summary": "S.", "publishedAt": "2023-05-19", "githubRepo": "https://github.com/a/b", "githubStars": 12,
                "projectPage": "https://a.org", "ai_summary": "A.", "ai_keywords": ["maps", "keys"], "mediaUrls": ["u", "v"], "authors": [{ "name": "Ada Lee" }],
                "submittedOnDailyBy": { "_id": "1", "fullname": "Bo Kuhn", "type": "user" }, "organization": { "name": "o" }
              },
              "publishedAt": "2023-05-22", "title": "T", "summary": "S.", "numComments": 2, "isAuthorParticipating": false, "organization": { "name": "o" }
            }]
            """);
        var entry = Assert.Single(reading.EntryTexts());

        Assert.Empty(reading.Problems);
        Assert.Equal(
            "Keyword=maps | Keyword=keys | ai_summary=A. | githubStars=12 | isAuthorParticipating=false | mediaUrls=u; v | projectPage=https://a.org | " +
            "publishedAt=2023-05-22 | submittedOnDailyBy=Bo Kuhn",
            entry.SayFields());
        Assert.Equal(("o", "https://github.com/a/b"), (entry.Organization, entry.Url));
    }

    [Fact]
    public void The_schema_has_the_names_that_are_read()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "PaperCatalog.Generators.Package", "build", "papers.schema.json")));
        var properties = schema.RootElement.GetProperty("definitions").GetProperty("paper").GetProperty("properties");
        string[] names = [.. properties.EnumerateObject().Select(property => property.Name)];

        Assert.Equal(names.Order(StringComparer.Ordinal), new PapersForm().Names!.All.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("CslJson", "\"type\": \"book\", \"id\": 1")]
    [InlineData("PapersJson", "\"venue\": \"v\"")]
    [InlineData("DailyPapersJson", "\"summary\": \"s\"")]
    public void Many_fields_are_read_in_one_go(string dialect, string properties)
    {
        foreach (var more in (string[])["\"a{0}\": 1", "\"a\": 1", "\"keyword\": \"a,b\"", "\"a{0}\": [1, \"b\"]", "\"a{0}\": {{\"b\": []}}"])
        {
            CountedListings.AssertLinear(
                "Read", dialect,
                times => "[{ \"title\": \"T\", " + properties + string.Concat(Enumerable.Range(0, 100 * times).Select(i => ", " + string.Format(System.Globalization.CultureInfo.InvariantCulture, more, i))) + " }]",
                more);
        }
    }

    private static ListingReading Read(string paper)
    {
        var reading = Reader.Read("[" + paper + "]", new ListingOptions("x.json", Dialect: "PapersJson"));
        Account.AssertHolds(reading);
        return reading;
    }
}
