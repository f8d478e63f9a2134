using System.Globalization;
using System.Security;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PaperCatalog.Listings.Tests.Dialects.Written;

/// <summary>Writes papers as sites export them. What the library writes itself is read again in its own tests.</summary>
internal static class ExportWriters
{
    // One writes all signs as they are that JSON lets stand, the other as few as it can.
    private static readonly JsonSerializerOptions[] s_json =
    [
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }, new() { WriteIndented = true },
    ];

    public static string DailyPapersJson(WrittenPaper[] papers) => Json(papers, paper => new
    {
        paper = new
        {
            id = paper.ArxivId,
            title = paper.Title,
            summary = paper.Abstract.Replace(" ", "\n ", StringComparison.Ordinal),
            authors = paper.Authors.Select(name => new { name, hidden = false }),
            publishedAt = $"{paper.Date:O}T10:00:00.000Z",
            upvotes = paper.Upvotes,
            organization = paper.Organization is { } fullname ? new { name = "short", fullname } : null,
        },
        numComments = paper.Comments,
    });

    public static string Atom(WrittenPaper[] papers) => "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed>\n" + string.Concat(papers.Select(paper =>
        $"<entry><id>http://arxiv.org/abs/{paper.ArxivId}v2</id><published>{paper.Date:O}T10:00:00Z</published>" +
        $"<title>{Escape(paper.Title)}</title>\n<summary>\n {Escape(paper.Abstract).Replace(" ", "\n", StringComparison.Ordinal)}</summary>" +
        string.Concat(paper.Authors.Select(name => $"<author><name>{name}</name></author>\n")) + "</entry>\n")) + "</feed>\n";

    public static string Rss(WrittenPaper[] papers) => "<?xml version='1.0' encoding='UTF-8'?>\n<rss version=\"2.0\">\n<channel>\n" + string.Concat(papers.Select(paper =>
        $"<item><title>{Escape(paper.Title)}</title>\n<link>https://arxiv.org/abs/{paper.ArxivId}</link>\n<description>arXiv:{paper.ArxivId}v1 Announce Type: new \nAbstract: {Escape(paper.Abstract)}</description>\n" +
        $"<pubDate>{paper.Date.ToString("ddd, dd MMM yyyy", CultureInfo.InvariantCulture)} 00:00:00 -0500</pubDate><dc:creator>{string.Join(", ", paper.Authors)}</dc:creator></item>\n")) + "</channel>\n</rss>\n";

    private static string Escape(string text) => SecurityElement.Escape(text);

    private static string Json(WrittenPaper[] papers, Func<WrittenPaper, object> write) =>
        JsonSerializer.Serialize(papers.Select(write), s_json[papers.Length % s_json.Length]);
}
