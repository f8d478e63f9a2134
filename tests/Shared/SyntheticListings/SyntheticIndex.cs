using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PaperCatalog.Tests.Shared.SyntheticListings;

/// <summary>Synthetic papers as open indexes answer them.</summary>
internal static class SyntheticIndex
{
    private const int MostPending = 64 * 1024;

    /// <summary>The answer of an index, by the name of its dialect.</summary>
    public static byte[] Make(string dialect, int first, int count)
    {
        var papers = SyntheticPaper.Range(first, count).Select(paper => Write(dialect, paper));
        using var listing = new MemoryStream(count * 2300);
        if (dialect == "ArxivJson")
        {
            foreach (var paper in papers)
            {
                JsonSerializer.Serialize(listing, paper);
                listing.WriteByte((byte)'\n');
            }

            return listing.ToArray();
        }

        // One by one: many works of one object a word would be much memory.
        using (var writer = new Utf8JsonWriter(listing, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartArray();
            foreach (var paper in papers)
            {
                paper.WriteTo(writer);
                if (writer.BytesPending > MostPending)
                    writer.Flush();
            }

            writer.WriteEndArray();
        }

        return listing.ToArray();
    }

    private static JsonObject Write(string dialect, SyntheticPaper paper)
    {
        string[] names = [.. Enumerable.Range(0, 1 + (paper.Number % 9)).Select(i => $"Ada{(char)('a' + (i % 26))} Miller")];
        var date = DateOnly.Parse(paper.Date, CultureInfo.InvariantCulture);
        var day = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return dialect switch
        {
            "SemanticScholarJson" => new()
            {
                ["paperId"] = $"p{paper.Number}", ["externalIds"] = new JsonObject { ["ArXiv"] = paper.ArxivId, ["CorpusId"] = paper.Number }, ["title"] = paper.Title,
                ["abstract"] = paper.Abstract, ["publicationDate"] = day, ["journal"] = new JsonObject { ["name"] = "Maps" }, ["authors"] = List(names, name => new JsonObject { ["name"] = name }),
            },
            "OpenAlexJson" => new()
            {
                ["id"] = $"https://openalex.org/W{paper.Number}", ["title"] = paper.Title, ["publication_date"] = day, ["authorships"] = List(names, name => new JsonObject { ["author"] = new JsonObject { ["display_name"] = name } }),
                ["primary_location"] = new JsonObject { ["landing_page_url"] = $"https://arxiv.org/abs/{paper.ArxivId}" }, ["abstract_inverted_index"] = Invert(paper.Abstract),
            },
            "CrossrefJson" => new()
            {
                ["DOI"] = $"10.48550/arXiv.{paper.ArxivId}", ["title"] = new JsonArray(paper.Title), ["abstract"] = $"<jats:p>{paper.Abstract}</jats:p>", ["type"] = "posted-content",
                ["author"] = List(names, name => new JsonObject { ["given"] = name.Split(' ')[0], ["family"] = "Miller" }), ["issued"] = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray(date.Year, date.Month, date.Day)) },
            },
            "OpenReviewJson" => new()
            {
                ["id"] = $"n{paper.Number}", ["forum"] = $"n{paper.Number}", ["content"] = new JsonObject
                {
                    ["title"] = Value(paper.Title), ["abstract"] = Value(paper.Abstract), ["authors"] = Value(List(names, name => name)), ["pdf"] = Value($"https://arxiv.org/pdf/{paper.ArxivId}"),
                },
            },
            "PapersWithCodeJson" => new()
            {
                ["paper_url"] = $"https://paperswithcode.com/paper/{paper.Number}", ["arxiv_id"] = paper.ArxivId, ["nips_id"] = null, ["title"] = paper.Title, ["abstract"] = paper.Abstract, ["url_abs"] = $"https://arxiv.org/abs/{paper.ArxivId}", ["tasks"] = new JsonArray("Maps"), ["authors"] = List(names, name => name), ["date"] = day,
            },
            "ZoteroJson" => new()
            {
                ["key"] = $"K{paper.Number}", ["data"] = new JsonObject
                {
                    ["itemType"] = "preprint", ["title"] = paper.Title, ["abstractNote"] = paper.Abstract, ["archiveID"] = $"arXiv:{paper.ArxivId}", ["date"] = day,
                    ["creators"] = List(names, name => new JsonObject { ["creatorType"] = "author", ["firstName"] = name.Split(' ')[0], ["lastName"] = "Miller" }),
                },
            },
            "ArxivJson" => new()
            {
                ["id"] = paper.ArxivId, ["title"] = paper.Title, ["abstract"] = $"  {paper.Abstract}\n", ["categories"] = "cs.CL cs.LG", ["update_date"] = day,
                ["authors_parsed"] = List(names, name => new JsonArray("Miller", name.Split(' ')[0], "")),
            },
            "DblpJson" => new()
            {
                ["@score"] = "1", ["info"] = new JsonObject
                {
                    ["authors"] = new JsonObject { ["author"] = List(names, name => new JsonObject { ["@pid"] = "1/2", ["text"] = name }) }, ["title"] = paper.Title, ["year"] = day[..4],
                    ["type"] = "Journal Articles", ["key"] = $"journals/x/{paper.Number}", ["ee"] = $"https://arxiv.org/abs/{paper.ArxivId}", ["url"] = $"https://dblp.org/rec/journals/x/{paper.Number}",
                },
            },
            "EuropePmcJson" => new()
            {
                ["id"] = $"{paper.Number}", ["source"] = "PPR", ["title"] = paper.Title, ["doi"] = $"10.48550/arXiv.{paper.ArxivId}", ["abstractText"] = paper.Abstract, ["pubYear"] = day[..4], ["firstPublicationDate"] = day,
                ["authorList"] = new JsonObject { ["author"] = List(names, name => new JsonObject { ["firstName"] = name.Split(' ')[0], ["lastName"] = "Miller" }) },
            },
            _ => throw new ArgumentException("No index is called " + dialect),
        };
    }

    private static JsonObject Value(JsonNode value) => new() { ["value"] = value };

    private static JsonArray List(string[] names, Func<string, JsonNode> write) => [.. names.Select(write)];

    private static JsonObject Invert(string text)
    {
        var index = new JsonObject();
        foreach (var word in text.Split(' ').Select((word, place) => (Word: word, Place: place)).GroupBy(pair => pair.Word))
            index[word.Key] = new JsonArray([.. word.Select(pair => (JsonNode)pair.Place)]);
        return index;
    }
}
