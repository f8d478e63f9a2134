namespace PaperCatalog.Listings.Json.Forms;

/// <summary>How scripts that people write spell fields, in whatever form the rest is.</summary>
internal static class ScriptNames
{
    /// <summary>The arXiv identifier.</summary>
    public static readonly string[] Arxiv = ["arxiv_id", "arxivId", "arxivID", "arXiv", "arXivId", "ArXiv"];

    /// <summary>The date, the most exact first.</summary>
    public static readonly string[] Dates =
    [
        "Published", "date", "Date", "published_date", "publishedDate", "publication_date", "publicationDate", "published_at", "publishedAt",
        "year", "Year",
    ];
}
