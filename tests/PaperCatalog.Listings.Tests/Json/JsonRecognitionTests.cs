using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Json;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Json;

/// <summary>One look at a JSON file says what a look for each of the dialects says.</summary>
public sealed class JsonRecognitionTests
{
    private const string Daily = """{ "title": "D", "summary": "s" }""";
    private const string Csl = """{ "id": "c", "type": "book", "title": "C" }""";
    private const string Papers = """{ "title": "P", "authors": ["A B"] }""";
    private const string None = """{ "a": { "b": [1, { "c": 2 }] } }""";

    private const string SemanticScholar = """{ "title": "S", "paperId": "a", "references": [{ "title": "R", "paperId": "b" }] }""";
    private const string OpenAlex = """{ "id": "https://openalex.org/W1", "title": "O", "type": "article" }""";
    private const string Crossref = """{ "title": ["X"], "type": "book", "DOI": "10.1000/1" }""";
    private const string OpenReview = """{ "id": "v", "forum": "v", "content": { "title": { "value": "V" } } }""";
    private const string PapersWithCode = """{ "title": "W", "url_abs": "u", "proceeding": null }""";
    private const string Zotero = """{ "data": { "itemType": "book", "title": "Z" } }""";
    private const string Arxiv = """{ "id": "1", "title": "A", "authors_parsed": [["B", "C"]] }""";
    private const string Dblp = """{ "info": { "title": "B.", "key": "a/b", "url": "https://dblp.org/rec/a/b" } }""";
    private const string EuropePmc = """{ "id": "1", "source": "MED", "title": "E.", "pubYear": "2021" }""";

    [Fact]
    public void The_forms_are_told_apart_wherever_their_papers_stand()
    {
        string[] papers = [Daily, SemanticScholar, OpenAlex, Crossref, OpenReview, PapersWithCode, Zotero, Arxiv, Dblp, EuropePmc, Csl, Papers, None];
        string[] frames =
        [
            "[#, @]", "[#@]", "#\n@", "[# @", "[{ \"a\" 1 }, #, @]", "[null, [@], #]",
            "{\"data\": [#, @]}", "{\"x\": {\"y\": [#]}, \"z\": [@]}", "{\"title\": \"T\", \"l\": [#], \"m\": @}",
        ];
        var found = new HashSet<Dialect?>();
        foreach (var frame in frames)
        {
            foreach (var first in papers)
            {
                foreach (var second in papers)
                    found.Add(AssertSame(frame.Replace("#", first, StringComparison.Ordinal).Replace("@", second, StringComparison.Ordinal)));
            }
        }

        Assert.Equal(JsonDialect.All.Count + 1, found.Count);
    }

    [Fact]
    public void So_they_are_in_the_corpus()
    {
        foreach (var path in Repository.OtherDialects)
            AssertSame(File.ReadAllText(path));
    }

    private static JsonDialect? AssertSame(string json)
    {
        var text = Utf8Text.FromString(json);
        var dialect = JsonDialect.Recognise(text);
        Assert.Same(JsonDialect.All.FirstOrDefault(each => each.Recognises(text)), dialect);
        return dialect;
    }
}
