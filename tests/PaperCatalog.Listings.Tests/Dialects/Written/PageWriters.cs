using System.Globalization;
using System.Text;

namespace PaperCatalog.Listings.Tests.Dialects.Written;

/// <summary>Writes papers as captures of the papers page have them.</summary>
internal static class PageWriters
{
    private const string Host = "https://huggingface.co/";

    public static string Markdown(WrittenPaper[] papers) => "Daily Papers\n\n" + string.Concat(papers.Select(paper =>
    {
        var page = $"({Host}papers/{paper.ArxivId})";
        var people = paper.Organization is { } name ? $"[![occ]({Host}o.png){name}]({Host}occ)" : $"[- ![]({Host}a.svg)\\\\\n- {Count(paper)}]{page}";
        return $"[{Upvotes(paper)}]({Host}login?next=%2Fpapers%2F{paper.ArxivId})\n\n### [{Escape(paper.Title)}]{page}\n\n" +
            $"[{Escape(paper.Abstract).Replace(" the ", " the\\\\\n", StringComparison.Ordinal)}]{page}\n\n{people}\n\n·\n\n{Date(paper)}" +
            (paper.Comments is { } comments ? $"[{comments}]({Host}papers/{paper.ArxivId}#community)\n\n" : "\n\n");
    }));

    /// <summary>As converters of HTML to text do, wrapped at a column.</summary>
    public static string Converter(WrittenPaper[] papers, int width)
    {
        var links = new List<string>();
        var cards = papers.Select(paper =>
            Link(Upvotes(paper), Vote(paper)) + "\n\n" + Wrap(Link(paper.Title, Page(paper)), width, "### ") + "\n" +
            Wrap(Link(paper.Abstract, Page(paper)), width, "") + "\n" +
            (paper.Organization is { } name ? Link("[occ]" + name, "occ") : Link($"\n\n* [a.svg]\n* {Count(paper)}\n", Page(paper))) +
            "\n·\n" + Date(paper) + (paper.Comments is { } comments ? Link(comments, Page(paper) + "#community") : "") + "\n\n");
        return string.Concat(cards) + "\n" + string.Concat(links.Select((target, i) => $"[{i + 1}]: {Host}{target}\n"));

        string Link(object text, string target)
        {
            links.Add(target);
            return $"[{text}][{links.Count}]";
        }
    }

    /// <summary>As text browsers do, wrapped at a column and indented.</summary>
    public static string Browser(WrittenPaper[] papers, int width)
    {
        var links = new List<string>();
        var cards = papers.Select(paper =>
            $"   {Link(Vote(paper))}{Upvotes(paper)}\n\n{Wrap(Link(Page(paper)) + paper.Title, width, "  ")}\n" +
            $"{Wrap(Link(Page(paper)) + paper.Abstract, width, "   ")}" +
            (paper.Organization is { } name ? $"   {Link("occ")}occ {name}\n" : $"     * {Link(Page(paper))}[a.svg]\n     * {Count(paper)}\n\n") +
            $"   ·\n   {Date(paper)}" + (paper.Comments is { } comments ? $" {Link(Page(paper) + "#community")}{comments}" : "") + "\n\n");
        return string.Concat(cards) + "\nReferences\n\n   Visible links:\n" +
            string.Concat(links.Select((target, i) => $"{i + 1,4}. {Host}{target}\n"));

        string Link(string target)
        {
            links.Add(target);
            return $"[{links.Count}]";
        }
    }

    /// <summary>With the address of each link below its text.</summary>
    public static string Addresses(WrittenPaper[] papers)
    {
        return "Daily Papers\n\n" + string.Concat(papers.Select(paper =>
            Link(" [-] " + Upvotes(paper), Vote(paper)) + Link(paper.Title, Page(paper)) + Link(paper.Abstract, Page(paper)) +
            (paper.Organization is { } name ? Link(" ", Page(paper)) + Link(" " + name, "occ") : $"[\n\n{Count(paper)}]({Host}{Page(paper)})\n\n") +
            $"·\n\n{Date(paper)}\n\n" + (paper.Comments is { } comments ? Link(comments, Page(paper) + "#community") : "")));

        static string Link(object text, string target) => $"{text}\n\n{Host}{target}\n\n";
    }

    private static string Vote(WrittenPaper paper) => "login?next=%2Fpapers%2F" + paper.ArxivId;

    private static string Page(WrittenPaper paper) => "papers/" + paper.ArxivId;

    private static string Upvotes(WrittenPaper paper) => paper.Upvotes?.ToString(CultureInfo.InvariantCulture) ?? "-";

    private static string Count(WrittenPaper paper) => paper.Authors.Length == 1 ? "1 author" : $"{paper.Authors.Length} authors";

    private static string Date(WrittenPaper paper) => paper.Date.ToString("MMM d, yyyy", CultureInfo.InvariantCulture);

    private static string Escape(string text) => string.Concat(text.Select(unit => char.IsAscii(unit) && char.IsPunctuation(unit) ? "\\" + unit : unit.ToString()));

    /// <summary>A text in lines of a width.</summary>
    public static string Wrap(string text, int width, string prefix)
    {
        var lines = new StringBuilder();
        var length = 0;
        foreach (var word in text.Split(' '))
        {
            var fits = length > 0 && length + 1 + word.Length <= width;
            lines.Append(fits ? " " : length > 0 ? "\n" + prefix : prefix).Append(word);
            length = (fits ? length + 1 : prefix.Length) + word.Length;
        }

        return lines.Append('\n').ToString();
    }
}
