using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Json.Indexes;

/// <summary>What the answers of open indexes say becomes the same fields, whatever each index calls them.</summary>
public sealed class IndexFieldTests
{
    private const string SemanticScholar = """
        {
          "paperId": "a1", "corpusId": 7, "externalIds": { "ArXiv": "1706.03762", "DOI": "10.1000/182", "PubMed": "12", "CorpusId": 7, "DBLP": "conf/x" },
          "url": "https://www.semanticscholar.org/paper/a1", "title": "Attention Is All You Need", "abstract": "Keeps attention\nalone.", "venue": "Neural Information Processing Systems",
          "publicationVenue": { "id": "v", "name": "Neural Information Processing Systems", "type": "conference" }, "year": 2017, "publicationDate": "2017-06-12",
          "journal": { "name": "NeurIPS", "volume": "30", "pages": "5998-6008" }, "citationCount": 9, "isOpenAccess": false, "openAccessPdf": { "url": "https://a.org/x.pdf", "status": "GREEN" },
          "tldr": { "model": "t5", "text": "Attention alone does." }, "fieldsOfStudy": ["Computer Science"], "publicationTypes": ["JournalArticle", "Conference"],
          "authors": [{ "authorId": "1", "name": "Ashish Vaswani" }, { "authorId": null, "name": "Noam Shazeer" }]
        }
        """;

    private const string OpenAlex = """
        {
          "id": "https://openalex.org/W1", "doi": "https://doi.org/10.1000/182", "title": "Attention Is <i>All</i> You Need", "display_name": "Attention Is <i>All</i> You Need",
          "publication_year": 2017, "publication_date": "2017-06-12", "ids": { "openalex": "https://openalex.org/W1", "pmid": "https://pubmed.ncbi.nlm.nih.gov/12" }, "language": "en",
          "primary_location": { "is_oa": true, "landing_page_url": "https://a.org/x", "source": { "display_name": "NeurIPS", "issn_l": "0028-0836", "issn": ["0028-0836"], "host_organization_name": "NIPS Foundation" } },
          "locations": [{ "landing_page_url": "https://a.org/x" }, { "landing_page_url": "http://arxiv.org/abs/1706.03762" }], "type": "article", "type_crossref": "proceedings-article",
          "authorships": [{ "author": { "id": "A1", "display_name": "Ashish Vaswani" }, "institutions": [] }, { "author": {}, "raw_author_name": "Noam Shazeer" }],
          "biblio": { "volume": "30", "issue": "2", "first_page": "5998", "last_page": "6008" }, "keywords": [{ "id": "k", "display_name": "attention", "score": 0.5 }],
          "abstract_inverted_index": { "Keeps": [0, 3], "attention": [1], "alone;": [2], "\u00e9lan": [4] }, "referenced_works": ["https://openalex.org/W2"], "cited_by_count": 9
        }
        """;

    private const string Crossref = """
        {
          "DOI": "10.1000/182", "type": "proceedings-article", "title": ["Attention &amp; <i>More</i>"], "container-title": ["NeurIPS", "N. I. P. S."], "publisher": "Curran", "volume": "30", "page": "5998-6008",
          "author": [{ "given": "Ashish", "family": "Vaswani", "sequence": "first", "affiliation": [] }, { "name": "The Team", "sequence": "additional" }],
          "abstract": "<jats:title>Abstract</jats:title><jats:sec><jats:title>Aim</jats:title>\n<jats:p>Keeps CO<jats:sub>2</jats:sub> &lt; 3 and <jats:italic>alone</jats:italic>.</jats:p></jats:sec>",
          "issued": { "date-parts": [[null]] }, "published-print": { "date-parts": [[2017, 6]] }, "created": { "date-parts": [[2018, 1, 2]], "timestamp": 1 }, "URL": "http://dx.doi.org/10.1000/182",
          "subject": ["Maps"], "is-referenced-by-count": 9, "reference": [{ "key": "r1", "article-title": "Another" }], "event": { "name": "An Event" }
        }
        """;

    private const string OpenReview1 = """
        {
          "id": "abc", "forum": "abc", "replyto": null, "invitation": "X/-/Blind_Submission", "cdate": 1497225600000, "number": 3,
          "content": { "title": "Attention Is All You Need", "authors": ["Ashish Vaswani", "Noam Shazeer"], "authorids": ["~A_V1"], "abstract": "Keeps attention\nalone.", "keywords": ["attention"], "venue": "X 2017 Poster", "pdf": "/pdf/1.pdf" }
        }
        """;

    private const string OpenReview2 = """
        {
          "id": "abc", "forum": "abc", "domain": "X", "invitations": ["X/-/Submission"], "pdate": 1497225600000, "cdate": 1,
          "content": { "title": { "value": "Attention Is All You Need" }, "authors": { "value": ["Ashish Vaswani", "Noam Shazeer"] }, "abstract": { "value": "Keeps attention\nalone." }, "keywords": { "value": ["attention"] },
            "venue": { "value": "X 2017 Poster" }, "TLDR": { "value": "Attention alone does." } }
        }
        """;

    private const string PapersWithCode = """
        {
          "paper_url": "https://paperswithcode.com/paper/attention", "arxiv_id": "1706.03762", "nips_id": "7181", "title": "Attention Is All You Need", "abstract": "Keeps attention\nalone.", "url_abs": "http://arxiv.org/abs/1706.03762v5",
          "url_pdf": "http://arxiv.org/pdf/1706.03762v5.pdf", "proceeding": "NeurIPS 2017 12", "authors": ["Ashish Vaswani", "Noam Shazeer"], "tasks": ["Translation"], "date": "2017-06-12", "methods": [{ "name": "Adam" }]
        }
        """;

    private const string Zotero = """
        {
          "key": "K1", "version": 3, "library": { "id": 1 }, "meta": { "numChildren": 1 },
          "data": {
            "key": "K1", "version": 3, "itemType": "conferencePaper", "title": "Attention Is All You Need", "abstractNote": "Keeps attention\nalone.", "date": "12 June 2017", "DOI": "10.1000/182", "url": "https://a.org/x", "ISBN": "",
            "creators": [{ "creatorType": "author", "firstName": "Ashish", "lastName": "Vaswani" }, { "creatorType": "author", "name": "The Team" }, { "creatorType": "editor", "firstName": "Ada", "lastName": "Lee" }],
            "proceedingsTitle": "NeurIPS", "conferenceName": "NIPS 2017", "volume": "30", "pages": "5998-6008", "publisher": "Curran", "extra": "arXiv:1706.03762 [cs]\nPMID: 12\nCitation Key: vaswani2017", "tags": [{ "tag": "maps", "type": 1 }, { "tag": "read" }], "collections": []
          }
        }
        """;

    private const string Arxiv = """
        {"id":"1706.03762","submitter":"A V","authors":"Ashish Vaswani, Martin King, Jr.","title":"Attention Is All You\n  Need","comments":"15 pages","journal-ref":"NeurIPS 30","doi":"10.1000/182","report-no":null,"categories":"cs.CL cs.LG","license":null,"abstract":"  Keeps attention\nalone.\n","versions":[{"version":"v1","created":"Mon, 12 Jun 2017 17:57:34 GMT"},{"version":"v2","created":"Mon, 19 Jun 2017 16:49:45 GMT"}],"update_date":"2017-12-07","authors_parsed":[["Vaswani","Ashish",""],["King","Martin","Jr."]]}
        """;

    private const string Dblp = """
        {
          "@score": "3", "@id": "7", "info": {
            "authors": { "author": [{ "@pid": "1/2", "text": "Ashish Vaswani" }, { "@pid": "3/4", "text": "Noam Shazeer 0001" }] }, "title": "Attention Is All You Need &amp; More.", "venue": "NeurIPS", "volume": "30", "number": "2",
            "pages": "5998-6008", "publisher": "Curran", "year": "2017", "type": "Conference and Workshop Papers", "access": "open", "key": "conf/nips/V17", "doi": "10.1000/182",
            "ee": ["https://a.org/x", "https://arxiv.org/abs/1706.03762"], "url": "https://dblp.org/rec/conf/nips/V17" }, "url": "URL#7"
        }
        """;

    private const string EuropePmc = """
        {
          "id": "12", "source": "MED", "pmid": "12", "pmcid": "PMC7", "doi": "10.1000/182", "title": "Attention Is <i>All</i> You Need.", "authorString": "Vaswani A, The Team.", "pubYear": "2017",
          "authorList": { "author": [{ "fullName": "Vaswani A", "firstName": "Ashish", "lastName": "Vaswani", "initials": "A" }, { "collectiveName": "The Team" }] }, "pageInfo": "5998-6008",
          "journalInfo": { "issue": "2", "volume": "30", "journalIssueId": 5, "journal": { "title": "NeurIPS", "issn": "0028-0836" } }, "abstractText": "<h4>Aim</h4>Keeps CO<sub>2</sub> alone.", "language": "eng",
          "pubTypeList": { "pubType": ["Journal Article", "Review"] }, "keywordList": { "keyword": ["maps"] }, "firstPublicationDate": "2017-06-12", "citedByCount": 9
        }
        """;

    private const string EuropePmcLite = """
        {
          "id": "12", "source": "MED", "pmid": "12", "doi": "10.1000/182", "title": "Attention Is All You Need?", "authorString": "Vaswani A, van den Berg NM, The Team.", "journalTitle": "NeurIPS", "issue": "2", "journalVolume": "30", "pubYear": "2017",
          "journalIssn": "0028-0836; 1476-4687", "pageInfo": "5998-6008", "pubType": "review; journal article", "firstPublicationDate": "2018-01-02"
        }
        """;

    public static TheoryData<string, string, string> Papers => new()
    {
        {
            "SemanticScholarJson", SemanticScholar,
            """
            Title=Attention Is All You Need|Abstract=Keeps attention alone.|Authors=Ashish Vaswani; Noam Shazeer|AuthorCount=2|PublishedOn=2017-06-12|ArxivId=1706.03762|Doi=10.1000/182|Type=Article
            Url=https://www.semanticscholar.org/paper/a1
            PubMedId=12|Venue=Neural Information Processing Systems|Volume=30|Pages=5998–6008|Keyword=Computer Science|tldr=Attention alone does.|openAccessPdf=https://a.org/x.pdf
            paperId=a1|corpusId=7|citationCount=9|isOpenAccess=false|publicationTypes=JournalArticle; Conference|externalIds.CorpusId=7|externalIds.DBLP=conf/x|publicationVenue.id=v|publicationVenue.type=conference|journal.name=NeurIPS|tldr.model=t5|openAccessPdf.status=GREEN
            """
        },
        {
            "OpenAlexJson", OpenAlex,
            """
            Title=Attention Is All You Need|Abstract=Keeps attention alone; Keeps élan|Authors=Ashish Vaswani; Noam Shazeer|AuthorCount=2|PublishedOn=2017-06-12|ArxivId=1706.03762|Doi=10.1000/182|Type=ConferencePaper
            Url=https://a.org/x
            PubMedId=12|Venue=NeurIPS|Issn=0028-0836|Publisher=NIPS Foundation|Volume=30|Issue=2|Pages=5998–6008|Language=en|Keyword=attention
            id=https://openalex.org/W1|locations=[{ "landing_page_url": "https://a.org/x" }, { "landing_page_url": "http://arxiv.org/abs/1706.03762" }]|type=article
            referenced_works=https://openalex.org/W2|cited_by_count=9|primary_location.is_oa=true|ids.openalex=https://openalex.org/W1|primary_location.source.issn=0028-0836
            """
        },
        {
            "CrossrefJson", Crossref,
            """
            Title=Attention & More|Abstract=Aim Keeps CO₂ < 3 and alone.|Authors=Ashish Vaswani; The Team|AuthorParts=Ashish|||Vaswani|; The Team|AuthorCount=2|PublishedOn=2017-06|Doi=10.1000/182|Type=ConferencePaper
            Url=http://dx.doi.org/10.1000/182
            Venue=NeurIPS|Volume=30|Pages=5998–6008|Publisher=Curran|Keyword=Maps|type=proceedings-article|container-title=NeurIPS; N. I. P. S.|created=2018-01-02|is-referenced-by-count=9
            """
        },
        {
            "OpenReviewJson", OpenReview1,
            """
            Title=Attention Is All You Need|Abstract=Keeps attention alone.|Authors=Ashish Vaswani; Noam Shazeer|AuthorCount=2|PublishedOn=2017-06-12|Url=https://openreview.net/forum?id=abc
            Keyword=attention|Venue=X 2017 Poster|authorids=~A_V1|pdf=/pdf/1.pdf|number=3|forum=abc
            """
        },
        {
            "OpenReviewJson", OpenReview2,
            """
            Title=Attention Is All You Need|Abstract=Keeps attention alone.|Authors=Ashish Vaswani; Noam Shazeer|AuthorCount=2|PublishedOn=2017-06-12|Url=https://openreview.net/forum?id=abc
            Keyword=attention|Venue=X 2017 Poster|TLDR=Attention alone does.|domain=X
            """
        },
        {
            "PapersWithCodeJson", PapersWithCode,
            """
            Title=Attention Is All You Need|Abstract=Keeps attention alone.|Authors=Ashish Vaswani; Noam Shazeer|AuthorCount=2|PublishedOn=2017-06-12|ArxivId=1706.03762|Url=http://arxiv.org/abs/1706.03762v5
            Venue=NeurIPS 2017 12|Keyword=Translation|nips_id=7181|methods=[{ "name": "Adam" }]|paper_url=https://paperswithcode.com/paper/attention
            """
        },
        {
            "ZoteroJson", Zotero,
            """
            Title=Attention Is All You Need|Abstract=Keeps attention alone.|AuthorParts=Ashish|||Vaswani|; The Team|Editors=Ada|||Lee||AuthorCount=2|PublishedOn=2017-06-12|ArxivId=1706.03762|Doi=10.1000/182|Url=https://a.org/x
            Type=ConferencePaper|CitationKey=vaswani2017
            Venue=NeurIPS|Volume=30|Pages=5998–6008|Publisher=Curran|PubMedId=12|Keyword=maps|Keyword=read|conferenceName=NIPS 2017|key=K1|Note=arXiv:1706.03762 [cs] PMID: 12 Citation Key: vaswani2017
            """
        },
        {
            "ArxivJson", Arxiv,
            """
            Title=Attention Is All You Need|Abstract=Keeps attention alone.|AuthorParts=Ashish|||Vaswani|; Martin|||King|Jr.|AuthorCount=2|PublishedOn=2017-06-12|ArxivId=1706.03762|Doi=10.1000/182|Type=Preprint
            Venue=NeurIPS 30|Note=15 pages|ArxivCategory=cs.CL|categories=cs.LG|submitter=A V|update_date=2017-12-07
            """
        },
        {
            "DblpJson", Dblp,
            """
            Title=Attention Is All You Need & More|Authors=Ashish Vaswani; Noam Shazeer|AuthorCount=2|PublishedOn=2017|ArxivId=1706.03762|Doi=10.1000/182|Url=https://a.org/x|Type=ConferencePaper
            Venue=NeurIPS|Volume=30|Issue=2|Pages=5998–6008|Publisher=Curran|access=open|key=conf/nips/V17
            """
        },
        {
            "EuropePmcJson", EuropePmc,
            """
            Title=Attention Is All You Need|Abstract=Aim Keeps CO₂ alone.|AuthorParts=Ashish|||Vaswani|; The Team|AuthorCount=2|PublishedOn=2017-06-12|Doi=10.1000/182|Type=Article
            PubMedId=12|Venue=NeurIPS|Volume=30|Issue=2|Pages=5998–6008|Issn=0028-0836|Language=eng|Keyword=maps|source=MED|pmcid=PMC7|citedByCount=9
            """
        },
        {
            "EuropePmcJson", EuropePmcLite,
            """
            Title=Attention Is All You Need?|AuthorParts=A|||Vaswani|; NM|||van den Berg|; The Team|AuthorCount=3|PublishedOn=2018-01-02|Doi=10.1000/182|Type=Article
            PubMedId=12|Venue=NeurIPS|Volume=30|Issue=2|Pages=5998–6008|pubYear=2017|journalIssn=0028-0836; 1476-4687
            """
        },
    };

    [Theory]
    [MemberData(nameof(Papers))]
    public void A_paper_has_all_that_its_index_says(string dialect, string paper, string expected)
    {
        foreach (var frame in (string[])["[#]", "[#,\n#]", "#", "#\n#\n", "{ \"total\": 2, \"data\": [#, #] }", "{ \"message\": { \"items\": [null, #] } }"])
        {
            var reading = Reader.ReadAs(dialect, frame.Replace("#", paper, StringComparison.Ordinal));

            Assert.Empty(reading.ProblemTexts());
            Assert.Equal(frame.Count(unit => unit == '#'), reading.Entries.Count);
            foreach (var entry in reading.EntryTexts())
                AssertSays(entry, expected);
        }
    }

    private static void AssertSays(EntryText entry, string expected)
    {
        var others = entry.SayFields();
        var fields = typeof(EntryText).GetProperties().ToDictionary(property => property.Name);
        foreach (var part in SplitParts(expected.ReplaceLineEndings("|")))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            var (name, value) = (part[..at], part[(at + 1)..]);
            if (name == "Type")
                Assert.Equal((value, part), (((PaperType)entry.Type).ToString(), part));
            else if (fields.TryGetValue(name, out var property))
                Assert.Equal((value, part), (Convert.ToString(property.GetValue(entry), System.Globalization.CultureInfo.InvariantCulture), part));
            else
                Assert.Contains(" | " + part + " | ", " | " + others + " | ", StringComparison.Ordinal);
        }
    }

    // The parts of names have bars of their own.
    private static string[] SplitParts(string text) => System.Text.RegularExpressions.Regex.Split(text, @"\|(?=[A-Za-z_.\-]+=)");
}
