using PaperCatalog.Benchmarks.Peers;

namespace PaperCatalog.Benchmarks.InProcess.Reading;

/// <summary>The same papers in the dialects, and in the forms of the peers.</summary>
internal sealed class ReadingData(int papers)
{
    private readonly Dictionary<string, byte[]> _listings = ReadingRow.All.ToDictionary(row => row.Label, row => row.Make(0, papers));

    /// <summary>What is read at the moment: the benchmarks run in this process and take it from here.</summary>
    public static ReadingData Current { get; set; } = null!;

    public int Papers => papers;

    public byte[] BibTeX => this["BibTeX"];

    public byte[] Json { get; } = PeerPapers.MakeJson(papers);

    public byte[] Csv { get; } = PeerPapers.MakeCsv(papers);

    /// <summary>The listing in a dialect.</summary>
    public byte[] this[string label] => _listings[label];
}
