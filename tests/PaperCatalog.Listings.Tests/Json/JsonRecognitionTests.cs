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

    private static readonly JsonDialect[] s_dialects = [JsonDialect.DailyPapers, JsonDialect.Csl, JsonDialect.Papers];

    [Fact]
    public void The_forms_are_told_apart_wherever_their_papers_stand()
    {
        string[] papers = [Daily, Csl, Papers, None];
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

        Assert.Equal(s_dialects.Length + 1, found.Count);
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
        Assert.Same(Array.Find(s_dialects, each => each.Recognises(text)), dialect);
        return dialect;
    }
}
