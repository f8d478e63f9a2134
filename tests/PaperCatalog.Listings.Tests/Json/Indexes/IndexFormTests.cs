using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Json.Indexes;

/// <summary>What only some answers of an index have, and what can be wrong with them.</summary>
public sealed class IndexFormTests
{
    [Fact]
    public void References_of_a_paper_are_no_papers_of_the_listing()
    {
        var reading = Reader.ReadAs("SemanticScholarJson", """{ "paperId": "a", "title": "One", "references": [{ "paperId": "b", "title": "Two" }] }""");
        Assert.Equal(["One"], reading.EntryTexts().Select(entry => entry.Title));
    }

    [Fact]
    public void An_answer_about_references_has_each_paper_in_an_object()
    {
        var reading = Reader.ReadAs("SemanticScholarJson", """{ "data": [{ "contexts": ["as in"], "citedPaper": { "paperId": "b", "title": "Two", "year": 2017 } }] }""");

        var entry = Assert.Single(reading.EntryTexts());
        Assert.Equal(("Two", "2017", "contexts=as in | paperId=b"), (entry.Title, entry.PublishedOn, entry.SayFields()));
    }

    [Theory]
    [InlineData("\"venue\": \"arXiv.org\", \"publicationTypes\": [\"JournalArticle\"]", PaperType.Preprint)]
    [InlineData("\"venue\": \"Nature\", \"publicationTypes\": [\"JournalArticle\"]", PaperType.Article)]
    [InlineData("\"publicationTypes\": [\"Review\", \"JournalArticle\"]", PaperType.Article)]
    [InlineData("\"publicationTypes\": null", PaperType.Unknown)]
    internal void A_preprint_is_none_of_a_journal(string fields, PaperType expected)
    {
        var reading = Reader.ReadAs("SemanticScholarJson", $$"""[{ "paperId": "a", "title": "One", "externalIds": { "ArXiv": "1706.03762" }, {{fields}} }]""");
        Assert.Equal((int)expected, Assert.Single(reading.EntryTexts()).Type);
    }

    [Fact]
    public void A_year_that_differs_from_the_date_is_a_field()
    {
        var reading = Reader.ReadAs("SemanticScholarJson", """[{ "paperId": "a", "title": "One", "publicationDate": "2017-11-30", "year": 2018 }]""");

        var entry = Assert.Single(reading.EntryTexts());
        Assert.Equal(("2017-11-30", "paperId=a | year=2018"), (entry.PublishedOn, entry.SayFields()));
    }

    [Theory]
    [InlineData("\"We\": [0], \"prune\": [2]", "We prune", null)]
    [InlineData("\"We\": [0, 0]", "We", "PAPER214 0")]
    [InlineData("\"We\": [0], \"a\": [-1]", "We", "PAPER214 -1")]
    [InlineData("\"We\": [0], \"a\": [987654321]", "We", "PAPER214 987654321")]
    [InlineData("\"We\": [0], \"a\": 7", "We", "PAPER214 7")]
    [InlineData("", null, null)]
    public void An_index_of_words_is_put_together(string index, string? expected, string? problem)
    {
        var reading = Reader.ReadAs("OpenAlexJson", $$"""[{ "id": "https://openalex.org/W1", "title": "One", "abstract_inverted_index": { {{index}} } }]""");

        Assert.Equal(expected, Assert.Single(reading.EntryTexts()).Abstract);
        Assert.Equal(problem is null ? [] : [problem], reading.ProblemTexts().Select(each => $"{each.Rule.Id} {each.Text}"));
    }

    [Fact]
    public void A_short_index_makes_no_text_without_end()
    {
        var places = string.Join(",", Enumerable.Range(0, 20_000));
        var reading = Reader.ReadAs("OpenAlexJson", $$"""[{ "id": "https://openalex.org/W1", "title": "One", "abstract_inverted_index": { "{{new string('a', 100_000)}}": [{{places}}] } }]""");

        Assert.InRange(reading.Entries[0].Abstract!.Value.Length, 100_000, 5 * reading.Text.Length);
        Assert.Equal("PAPER214", Assert.Single(reading.Problems).Id);
    }

    [Fact]
    public void Crossref_answers_about_one_work_too()
    {
        var reading = Reader.ReadAs("CrossrefJson", """{ "status": "ok", "message-type": "work", "message": { "DOI": "10.1000/182", "title": ["One"] } }""");

        var entry = Assert.Single(reading.EntryTexts());
        Assert.Equal(("One", "10.1000/182", "message-type=work | status=ok"), (entry.Title, entry.Doi, entry.SayFields()));
    }

    [Theory]
    [InlineData("<jats:p>One.</jats:p><jats:p>Two.</jats:p>", "One. Two.")]
    [InlineData("<p>A</p>\\n<p>B &amp;amp; C</p>", "A B &amp; C")]
    [InlineData("<jats:title>Background</jats:title><jats:p>x</jats:p>", "Background x")]
    [InlineData("<jats:p>a < b and <mml:math xmlns:mml=\\\"http://x\\\"><mml:mi>x</mml:mi></mml:math> &#233;</jats:p>", "a < b and x é")]
    [InlineData("<jats:p>10<jats:sup>3</jats:sup><jats:ext-link href=\\\"https://a.org\\\">here</jats:ext-link></jats:p>", "10³here")]
    [InlineData("No mark-up, and a<b", "No mark-up, and a<b")]
    public void The_mark_up_of_abstracts_goes(string summary, string expected)
    {
        var reading = Reader.ReadAs("CrossrefJson", $$"""[{ "DOI": "10.1000/182", "title": ["One"], "abstract": "{{summary}}" }]""");
        Assert.Equal(expected, Assert.Single(reading.EntryTexts()).Abstract);
    }

    [Fact]
    public void Reviews_are_passed_over()
    {
        var reading = Reader.ReadAs(
            "OpenReviewJson", """{ "notes": [""", """{ "id": "r1", "forum": "a", "replyto": "a", "content": { "title": "Good", "review": "Yes." } },""",
            """{ "id": "a", "forum": "a", "replyto": null, "content": { "title": "One" } },""", """{ "id": "r2", "forum": "a", "replyto": "a", "content": { "summary": { "value": "s" } } }""", "]}");

        Assert.Equal(["One"], reading.EntryTexts().Select(entry => entry.Title));
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("May 2017", "2017-05", "")]
    [InlineData("June 12, 2017", "2017-06-12", "")]
    [InlineData("12 Jun. 2017", "2017-06-12", "")]
    [InlineData("2017/06/12", "2017-06-12", "")]
    [InlineData("2017/6", "2017-06", "")]
    [InlineData("06/2017", "2017-06", "")]
    [InlineData("12/31/2017", "2017-12-31", "")]
    [InlineData("31.12.2017", "2017-12-31", "")]
    [InlineData("05/06/2017", "2017", "date=05/06/2017")]
    [InlineData("Spring 2017", "2017", "date=Spring 2017")]
    public void Dates_stand_as_people_write_them(string date, string expected, string fields)
    {
        var reading = Reader.ReadAs("ZoteroJson", $$"""[{ "itemType": "book", "title": "One", "date": "{{date}}" }]""");

        Assert.Empty(reading.Problems);
        var entry = Assert.Single(reading.EntryTexts());
        Assert.Equal((expected, fields), (entry.PublishedOn, entry.SayFields()));
    }

    [Theory]
    [InlineData("in press", "PAPER214")]
    [InlineData("31 June 2017", "PAPER208")]
    public void What_is_no_date_is_reported_and_kept(string date, string id)
    {
        var reading = Reader.ReadAs("ZoteroJson", $$"""[{ "itemType": "book", "title": "One", "date": "{{date}}" }]""");

        Assert.Equal(id, Assert.Single(reading.Problems).Id);
        Assert.Equal("date=" + date, Assert.Single(reading.EntryTexts()).SayFields());
    }

    [Fact]
    public void Empty_texts_say_nothing()
    {
        var reading = Reader.ReadAs("ZoteroJson", """[{ "itemType": "book", "title": "One", "date": "", "DOI": "", "url": "", "extra": "", "archiveID": "", "abstractNote": "" }]""");

        Assert.Empty(reading.Problems);
        Assert.Equal(new EntryText { Title = "One", Type = (int)PaperType.Book }, Assert.Single(reading.EntryTexts()));
    }

    [Fact]
    public void A_work_without_a_title_is_said_and_the_next_one_is_read()
    {
        var reading = Reader.ReadAs(
            "OpenAlexJson", """{ "results": [{ "id": "https://openalex.org/W1", "title": null, "display_name": null },""", """{ "id": "https://openalex.org/W2", "title": "Two" }] }""");

        Assert.Equal("Two", Assert.Single(reading.EntryTexts()).Title);
        Assert.Equal("PAPER105", Assert.Single(reading.Problems).Id);
    }

    [Fact]
    public void Files_and_notes_of_a_library_are_passed_over()
    {
        var reading = Reader.ReadAs(
            "ZoteroJson", """[{ "data": { "itemType": "attachment", "title": "PDF" } },""", """{ "data": { "itemType": "book", "title": "One", "creators": [{ "creatorType": "translator", "lastName": "Lee" }] } },""",
            """{ "data": { "itemType": "note", "note": "x" } }]""");

        Assert.Empty(reading.Problems);
        Assert.Equal("""creators=[{ "creatorType": "translator", "lastName": "Lee" }]""", Assert.Single(reading.EntryTexts()).SayFields());
    }

    [Fact]
    public void The_first_paper_of_several_below_each_other_is_not_lost_where_it_is_damaged()
    {
        const string Paper = """{"id":"1706.03762","title":"One","authors_parsed":[]}""";
        var reading = Reader.ReadAs("ArxivJson", Paper.Replace("[]", "[", StringComparison.Ordinal), Paper, Paper);

        Assert.Equal(3, reading.Entries.Count);
        Assert.Equal("PAPER110", Assert.Single(reading.Problems).Id);
    }

    [Fact]
    public void A_library_of_files_alone_has_no_papers() => Assert.Equal(
        "PAPER103", Assert.Single(Reader.Read("""[{ "itemType": "note", "note": "x" }]""", new ListingOptions("x.json", Dialect: "ZoteroJson")).Problems).Id);

    [Fact]
    public void A_paper_of_one_author_has_no_list_of_them()
    {
        var reading = Reader.ReadAs(
            "DblpJson", """{ "result": { "query": "x", "hits": { "@total": "1", "hit": [{ "info": { "authors": { "author": { "@pid": "1/2", "text": "Project 2025" } }, "title": "One.", "key": "a/b", "url": "https://dblp.org/rec/a/b" } }] } } }""");

        var entry = Assert.Single(reading.EntryTexts());
        Assert.Equal(("One", "Project 2025", 1), (entry.Title, entry.Authors, entry.AuthorCount));
    }

    [Fact]
    public void Links_to_code_are_papers_with_their_repository()
    {
        var reading = Reader.ReadAs(
            "PapersWithCodeJson", """[{ "paper_url": "https://paperswithcode.com/paper/a", "paper_title": "One", "paper_arxiv_id": "1706.03762", "repo_url": "https://github.com/a/b", "is_official": true }]""");

        var entry = Assert.Single(reading.EntryTexts());
        Assert.Equal(("One", "1706.03762", "https://github.com/a/b"), (entry.Title, entry.ArxivId, entry.Url));
    }
}
