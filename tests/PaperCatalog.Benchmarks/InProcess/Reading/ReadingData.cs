using PaperCatalog.Benchmarks.Peers;
using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Benchmarks.InProcess.Reading;

/// <summary>The same papers in the dialects, and in the forms of the peers.</summary>
internal sealed class ReadingData(int papers)
{
    /// <summary>What is read at the moment: the benchmarks run in this process and take it from here.</summary>
    public static ReadingData Current { get; set; } = null!;

    public int Papers => papers;

    public byte[] PlainText { get; } = SyntheticListing.Make(0, papers);

    public byte[] BibTeX { get; } = SyntheticBibliography.Make(0, papers);

    public byte[] DailyPapersJson { get; } = SyntheticExport.MakeJson(0, papers);

    public byte[] Ris { get; } = SyntheticExport.MakeRis(0, papers);

    public byte[] Atom { get; } = SyntheticExport.MakeAtom(0, papers);

    public byte[] Json { get; } = PeerPapers.MakeJson(papers);

    public byte[] Csv { get; } = PeerPapers.MakeCsv(papers);
}
