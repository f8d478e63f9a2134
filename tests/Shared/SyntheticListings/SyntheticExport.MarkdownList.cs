namespace PaperCatalog.Tests.Shared.SyntheticListings;

/// <content>Reading lists in Markdown.</content>
internal static partial class SyntheticExport
{
    private const int PapersInSection = 20;

    /// <summary>What people keep in the README of a repository.</summary>
    public static byte[] MakeMarkdownList(int first, int count) => Make(first, count, "# Awesome Papers\n\n- [Papers](#papers)\n", "", (text, paper) =>
    {
        if ((paper.Number - first) % PapersInSection == 0)
            text.Append("\n## Part ").Append(paper.Number / PapersInSection).Append("\n\n");
        text.Append("- [").Append(paper.Title).Append("](https://arxiv.org/abs/").Append(paper.ArxivId).Append("), ")
            .AppendJoin(", ", Names(paper).Select(name => name.Text)).Append(", ICLR ").Append(Day(paper), 0, 4)
            .Append(" [[code](https://github.com/papers/p").Append(paper.Number).Append(")]\n\n  ")
            .Append(Wrap(paper.Abstract).Replace("\n", "\n  ", StringComparison.Ordinal)).Append("\n\n");
    });
}
