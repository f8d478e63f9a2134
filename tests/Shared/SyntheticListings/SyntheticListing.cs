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
    public static byte[] Make(int first, int count)
    {
        using var listing = new MemoryStream(count * 1700);
        Write(listing, first, count);
        return listing.ToArray();
    }

    /// <summary>Writes what <see cref="Make"/> makes.</summary>
    public static void Write(Stream output, int first, int count)
    {
        var text = new StringBuilder(Header.ReplaceLineEndings("\n"));
        foreach (var paper in SyntheticPaper.Range(first, count))
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
