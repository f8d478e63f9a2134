using System.Globalization;

namespace PaperCatalog.Listings.Tests.Dialects.Written;

/// <summary>Writes papers as people list them.</summary>
internal static class ListWriters
{
    private const string Arxiv = "https://arxiv.org/abs/";

    /// <summary>Items with a link, people, place, and the abstract below.</summary>
    public static string MarkdownItems(WrittenPaper[] papers) => "# Reading\n\n## Maps\n\n" + string.Concat(papers.Select(paper =>
        $"- [{Escape(paper.Title)}]({Arxiv}{paper.ArxivId}), {string.Join(", ", paper.Authors)}, ICLR {paper.Date.Year}\n\n  {Escape(paper.Abstract)}\n\n"));

    /// <summary>A table with all of it.</summary>
    public static string MarkdownTable(WrittenPaper[] papers) => "| Title | Authors | Date | Abstract | Link |\n|:--|---|:-:|---|---|\n" + string.Concat(papers.Select(paper =>
        $"| **{Escape(paper.Title)}** | {string.Join("; ", paper.Authors)} | {paper.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} | {Escape(paper.Abstract)} | [pdf]({Arxiv}{paper.ArxivId}) |\n"));

    /// <summary>Lines with labels, a rule between two papers.</summary>
    public static string Records(WrittenPaper[] papers) => string.Join("\n---\n\n", papers.Select(paper =>
        $"Title: {paper.Title}\nAuthor(s): {string.Join(", ", paper.Authors)}\n" + (paper.Organization is { } name ? $"Organization: {name}\n" : "") +
        $"Date: {paper.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}\narXiv: {paper.ArxivId}\nVenue: ICLR\nAbstract: {paper.Abstract}\n"));

    private static string Escape(string text) => string.Concat(text.Select(unit => char.IsAscii(unit) && char.IsPunctuation(unit) | char.IsSymbol(unit) ? "\\" + unit : unit.ToString()));
}
