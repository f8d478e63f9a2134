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

    /// <summary>As EndNote does, every second one with its year alone beside month and day.</summary>
    public static string EndNote(WrittenPaper[] papers) => string.Join('\n', papers.Select((paper, i) =>
        "%0 Preprint\n" + string.Concat(paper.Authors.Select(name => i % 2 == 0 ? $"%A {name}\n" : $"%A {name.Split(' ')[1]}, {name.Split(' ')[0]}\n")) +
        $"%D {paper.Date.Year:0000}\n%T {paper.Title}\n%8 {paper.Date.ToString(i % 2 == 0 ? "yyyy/MM/dd" : "MMMM d", CultureInfo.InvariantCulture)}\n" +
        $"%X {paper.Abstract}\n%M arXiv:{paper.ArxivId}\n"));

    /// <summary>As PubMed does, wrapped at a column.</summary>
    public static string PubMed(WrittenPaper[] papers, int width) => string.Join('\n', papers.Select(paper =>
        $"PMID- 1\nDP  - {paper.Date.ToString("yyyy MMM d", CultureInfo.InvariantCulture)}\n" +
        PageWriters.Wrap($"TI  - {paper.Title}.", width, "      ").TrimStart() + PageWriters.Wrap("AB  - " + paper.Abstract, width, "      ").TrimStart() +
        $"LID - arXiv:{paper.ArxivId} [pii]\n" + string.Concat(paper.Authors.Select(Name)) + "PT  - Preprint\n"));

    private static string Name(string name) => name.Split(' ') is [var given, var family] ? $"FAU - {family}, {given}\nAU  - {family} {given[0]}\n" : "";

    /// <summary>A table with every column that papers have, cells in quotes only where they must be.</summary>
    public static string Table(WrittenPaper[] papers, char sign)
    {
        string[] header = ["Title", "Abstract", "Authors", "Organization", "Date", "Upvotes", "Comments", "arXiv ID"];
        var rows = papers.Select(paper => new[]
        {
            paper.Title, paper.Abstract, string.Join("; ", paper.Authors), paper.Organization ?? "", $"{paper.Date:O}",
            Say(paper.Upvotes), Say(paper.Comments), paper.ArxivId,
        });
        return string.Concat(rows.Prepend(header).Select(row => string.Join(sign, row.Select(Cell)) + "\n"));

        string Cell(string text) => text.AsSpan().IndexOfAny('"', '\n', sign) >= 0 || text.StartsWith('#')
            ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : text;

        static string Say(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "";
    }

    // JSON in quotes is YAML too; the other ways are single quotes, which have no escapes, and lines of their own.
    public static string Yaml(WrittenPaper[] papers) => string.Concat(papers.Select(paper =>
        $"- title: '{paper.Title.Replace("'", "''", StringComparison.Ordinal)}'\n  authors: {JsonSerializer.Serialize(paper.Authors)}\n  date: {paper.Date:O}\n  arxiv: {paper.ArxivId}\n" +
        (papers.Length % 2 == 0
            ? $"  abstract: {JsonSerializer.Serialize(paper.Abstract)}\n"
            : $"  abstract: >-\n    {paper.Abstract.Replace(" ", "\n    ", StringComparison.Ordinal)}\n") +
        $"  upvotes: {paper.Upvotes}\n  comments: {paper.Comments}\n  organization: \"{paper.Organization}\"\n"));

    public static string Rss(WrittenPaper[] papers) => "<?xml version='1.0' encoding='UTF-8'?>\n<rss version=\"2.0\">\n<channel>\n" + string.Concat(papers.Select(paper =>
        $"<item><title>{Escape(paper.Title)}</title>\n<link>https://arxiv.org/abs/{paper.ArxivId}</link>\n<description>arXiv:{paper.ArxivId}v1 Announce Type: new \nAbstract: {Escape(paper.Abstract)}</description>\n" +
        $"<pubDate>{paper.Date.ToString("ddd, dd MMM yyyy", CultureInfo.InvariantCulture)} 00:00:00 -0500</pubDate><dc:creator>{string.Join(", ", paper.Authors)}</dc:creator></item>\n")) + "</channel>\n</rss>\n";

    private static string Escape(string text) => SecurityElement.Escape(text);

    private static string Json(WrittenPaper[] papers, Func<WrittenPaper, object> write) =>
        JsonSerializer.Serialize(papers.Select(write), s_json[papers.Length % s_json.Length]);
}
