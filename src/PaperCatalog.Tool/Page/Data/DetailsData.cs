using System.Text.Json;

namespace PaperCatalog.Tool.Page.Data;

/// <summary>What the page of one paper shows, in files of some papers each, which are read when one of theirs is opened.</summary>
internal static class DetailsData
{
    /// <summary>A file has two to the power of this many papers.</summary>
    public const int ChunkShift = 7;

    /// <summary>Writes <c>data/details-0.js</c> and so on.</summary>
    public static IEnumerable<PageFile> Write(Paper[] papers)
    {
        var numbers = papers.Select((paper, number) => (paper, number)).ToDictionary(pair => pair.paper, pair => pair.number);
        for (var first = 0; first < papers.Length; first += 1 << ChunkShift)
        {
            var chunk = papers.AsMemory(first, Math.Min(1 << ChunkShift, papers.Length - first));
            yield return DataScript.Write($"details-{first >> ChunkShift}", json =>
            {
                json.WriteStartArray();
                foreach (var paper in chunk.Span)
                    Write(json, paper, paper.Related.Select(related => numbers[related]));
                json.WriteEndArray();
            });
        }
    }

    private static void Write(Utf8JsonWriter json, Paper paper, IEnumerable<int> related)
    {
        json.WriteStartObject();
        json.WriteString("abstract", PageText.Of(paper.Abstract));
        json.WriteString("bibtex", paper.ToBibliography(BibliographyFormat.BibTeX));
        json.WriteStartArray("facts");
        foreach (var (name, text) in PaperFacts.Of(paper))
            WritePair(json, name, text);
        json.WriteEndArray();
        json.WriteStartArray("links");
        foreach (var (name, address) in PaperAddresses.Of(paper))
            WritePair(json, name, address);
        json.WriteEndArray();
        json.WriteTexts("mentions", paper.Links.Where(PaperAddresses.IsOfWeb));
        json.WriteTexts("editors", paper.Editors.Select(editor => PageText.Of(editor.ToString())));
        json.WriteStartArray("appearances");
        foreach (var appearance in paper.Appearances)
            Write(json, appearance);
        json.WriteEndArray();
        json.WriteNumbers("related", related);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Appearance appearance)
    {
        json.WriteStartObject();
        json.WriteString("path", PageText.Of(appearance.Listing.Path));
        json.WriteNumber("line", appearance.Line);
        if (appearance.PublishedOn is { } date)
            json.WriteString("date", date.ToString());
        if (appearance.UpvoteCount is { } upvotes)
            json.WriteNumber("upvotes", upvotes);
        json.WriteEndObject();
    }

    private static void WritePair(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartArray();
        json.WriteStringValue(name);
        json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
