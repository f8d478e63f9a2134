namespace PaperCatalog.Tool.Page.Data;

/// <summary>What the list of papers shows, column by column.</summary>
internal static class PapersData
{
    private const int None = -1;

    /// <summary>Writes <c>data/papers.js</c>.</summary>
    public static PageFile Write(PageContent content, IReadOnlyList<Paper> papers) => DataScript.Write("papers", json =>
    {
        json.WriteStartObject();
        json.WriteString("title", PageText.Of(content.Title));
        json.WriteNumber("problemCount", content.Problems.Count);
        json.WriteNumber("detailsShift", DetailsData.ChunkShift);
        json.WriteTexts("keys", papers.Select(paper => paper.Key));
        json.WriteTexts("titles", papers.Select(PageText.TitleOf));
        json.WriteTexts("excerpts", papers.Select(paper => PageText.StartOf(paper.Abstract)));
        json.WriteNumbers("dates", papers.Select(paper => Pack(paper.PublishedOn)));
        json.WriteNumbers("upvotes", papers.Select(paper => paper.UpvoteCount ?? None));
        json.WriteNumbers("authorCounts", papers.Select(paper => paper.AuthorCount ?? None));
        json.WriteStartObject("facets");
        foreach (var facet in Facet.All(papers))
            facet.Write(json);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    // yyyymmdd with zeros for what is not known.
    private static int Pack(PaperDate? date) =>
        date is { } known ? ((known.Year ?? 0) * 10000) + ((known.Month ?? 0) * 100) + (known.Day ?? 0) : 0;
}
