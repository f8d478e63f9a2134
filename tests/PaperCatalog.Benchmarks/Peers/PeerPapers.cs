using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Benchmarks.Peers;

/// <summary>The papers of a listing in the forms that its peers hold them in.</summary>
internal static class PeerPapers
{
    /// <summary>As objects.</summary>
    public static PeerPaper[] Make(int count) => [.. SyntheticPaper.Range(0, count).Select(paper => new PeerPaper(
        paper.Key, paper.Title, paper.Abstract, paper.People, paper.Date, paper.CommentCount, paper.ArxivId))];

    /// <summary>As JSON.</summary>
    public static byte[] MakeJson(int count) => Write(stream => PeerJson.Write(stream, Make(count)));

    /// <summary>As CSV.</summary>
    public static byte[] MakeCsv(int count) => Write(stream => PeerCsv.Write(stream, Make(count)));

    private static byte[] Write(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
