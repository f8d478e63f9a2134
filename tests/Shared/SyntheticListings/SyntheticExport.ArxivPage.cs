namespace PaperCatalog.Tests.Shared.SyntheticListings;

/// <content>arXiv's pages as text.</content>
internal static partial class SyntheticExport
{
    /// <summary>A page of new papers, as it is copied out of a browser.</summary>
    public static byte[] MakeArxivPage(int first, int count) => Make(
        first, count, "Computation and Language\n\nShowing new listings for Tuesday, 5 March 2024\n\nTotal of 2 entries\n\n", "About\nHelp\n", (text, paper) =>
        {
            text.Append('[').Append(paper.Number + 1).Append("] arXiv:").Append(paper.ArxivId).Append(" [pdf, html, other]\nTitle: ").Append(paper.Title).Append('\n')
                .AppendJoin(", ", Names(paper).Select(name => name.Text)).Append("\nComments: ").Append(4 + (paper.Number % 30))
                .Append(" pages\nSubjects: Computation and Language (cs.CL); Machine Learning (cs.LG)\n\n").Append(paper.Abstract).Append("\n\n");
        });
}
