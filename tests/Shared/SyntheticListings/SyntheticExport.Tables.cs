namespace PaperCatalog.Tests.Shared.SyntheticListings;

/// <content>Tables, as reference managers export them.</content>
internal static partial class SyntheticExport
{
    private const string Header = "\"Key\",\"Item Type\",\"Publication Year\",\"Author\",\"Title\",\"Publication Title\",\"DOI\",\"Url\",\"Abstract Note\",\"Date\",\"Extra\"\n";

    /// <summary>What Zotero exports as CSV.</summary>
    public static byte[] MakeTable(int first, int count) => Make(first, count, Header, "", (text, paper) => text
        .Append("\"K").Append(paper.Number).Append("\",\"preprint\",\"").Append(Day(paper)[..4]).Append("\",\"")
        .AppendJoin("; ", Names(paper).Select(name => $"{name.Family}, {name.Given}"))
        .Append("\",\"").Append(Quote(paper.Title)).Append("\",\"\",\"\",\"http://arxiv.org/abs/").Append(paper.ArxivId)
        .Append("\",\"").Append(Quote(paper.Abstract)).Append("\",\"").Append(Day(paper)).Append("\",\"arXiv:").Append(paper.ArxivId).Append(" [cs]\"\n"));

    private static string Quote(string text) => text.Replace("\"", "\"\"", StringComparison.Ordinal);
}
