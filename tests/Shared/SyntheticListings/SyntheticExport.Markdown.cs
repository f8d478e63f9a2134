using System.Text;

namespace PaperCatalog.Tests.Shared.SyntheticListings;

/// <content>Captures of the papers page as Markdown.</content>
internal static partial class SyntheticExport
{
    private const string Page = "https://huggingface.co/";

    /// <summary>What a scraper makes of the papers page.</summary>
    public static byte[] MakeMarkdown(int first, int count) => Make(first, count, "# Daily Papers\n\nNov 4\n\n", "", (text, paper) =>
    {
        var target = $"{Page}papers/{paper.ArxivId}";
        text.Append('[').Append(paper.Number % 90).Append("](").Append(Page).Append("login?next=%2Fpapers%2F").Append(paper.ArxivId)
            .Append(")\n\n### [").Append(paper.Title).Append("](").Append(target)
            .Append(")\n\n[").Append(Wrap(paper.Abstract).Replace("\n", "\\\\\n", StringComparison.Ordinal)).Append("](").Append(target)
            .Append(")\n\n[- ![](").Append(Page).Append("avatars/one.svg)\\\\\n- ").Append(2 + (paper.Number % 5)).Append(" authors](").Append(target)
            .Append(")\n\n·\n\n").Append(paper.Date);
        if (paper.CommentCount is { } comments)
            text.Append('[').Append(comments).Append("](").Append(target).Append("#community)");
        text.Append("\n\n");
    });
}
