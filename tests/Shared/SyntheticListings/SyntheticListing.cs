using System.Text;

namespace PaperCatalog.Tests.Shared.SyntheticListings;

/// <summary>Listings of made-up papers, in the plain-text dialect.</summary>
internal static class SyntheticListing
{
    private const string Header = """
        new

        Get trending papers in your email inbox!

        Subscribe

        Daily Papers

        byAK and the research community

        Nov 4


        """;

    /// <summary>A listing of the papers with the numbers from <paramref name="first"/> on: UTF-8, <c>\n</c>.</summary>
    public static byte[] Make(int first, int count) => Make(SyntheticPaper.Range(first, count), count);

    /// <summary>A listing of papers.</summary>
    /// <param name="papers">The papers.</param>
    /// <param name="count">About how many they are.</param>
    public static byte[] Make(IEnumerable<SyntheticPaper> papers, int count)
    {
        using var listing = new MemoryStream(count * 1700);
        Write(listing, papers);
        return listing.ToArray();
    }

    /// <summary>Writes what <see cref="Make"/> makes.</summary>
    public static void Write(Stream output, int first, int count) => Write(output, SyntheticPaper.Range(first, count));

    private static void Write(Stream output, IEnumerable<SyntheticPaper> papers)
    {
        var text = new StringBuilder(Header.ReplaceLineEndings("\n"));
        foreach (var paper in papers)
        {
            Append(text, paper);
            output.Write(Encoding.UTF8.GetBytes(text.ToString()));
            text.Clear();
        }
    }

    private static void Append(StringBuilder text, SyntheticPaper paper)
    {
        text.Append(paper.Title).Append("\n\n")
            .Append(paper.Abstract).Append("\n\n")
            .Append('\u2022').Append(' ').Append(paper.People).Append("\n\n")
            .Append('\u00B7').Append("\n\n")
            .Append(paper.Date);
        if (paper.CommentCount is { } comments)
            text.Append(' ').Append(comments);
        text.Append("\n\nhttps://arxiv.org/abs/").Append(paper.ArxivId).Append("\n\n");
    }
}
