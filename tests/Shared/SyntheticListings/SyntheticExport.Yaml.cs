namespace PaperCatalog.Tests.Shared.SyntheticListings;

/// <content>YAML, as people and their scripts write it.</content>
internal static partial class SyntheticExport
{
    /// <summary>A list of maps.</summary>
    public static byte[] MakeYaml(int first, int count) => Make(first, count, "", "", (text, paper) => text
        .Append("- title: '").Append(paper.Title.Replace("'", "''", StringComparison.Ordinal)).Append("'\n  authors: [").AppendJoin(", ", Names(paper).Select(name => name.Text))
        .Append("]\n  date: ").Append(Day(paper)).Append("\n  arxiv: ").Append(paper.ArxivId)
        .Append("\n  abstract: >\n    ").Append(Wrap(paper.Abstract).Replace("\n", "\n    ", StringComparison.Ordinal)).Append("\n\n"));
}
