using PaperCatalog.Benchmarks.Peers;
using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Benchmarks.InProcess.Reading;

/// <summary>The same papers in three forms.</summary>
internal sealed class ReadingData(int papers)
{
    /// <summary>What is read at the moment: the benchmarks run in this process and take it from here.</summary>
    public static ReadingData Current { get; set; } = null!;

    public int Papers => papers;

    public byte[] PlainText { get; } = SyntheticListing.Make(0, papers);

    public byte[] Json { get; } = PeerPapers.MakeJson(papers);

    public byte[] Csv { get; } = PeerPapers.MakeCsv(papers);
}
