using BenchmarkDotNet.Attributes;

namespace PaperCatalog.Benchmarks.InProcess.Reading;

/// <summary>Reads all papers once.</summary>
public class ReadingBenchmarks
{
    private readonly ReadingData _data = ReadingData.Current;

    public static IEnumerable<string> Dialects => ReadingRow.All.Select(row => row.Label);

    [Benchmark]
    [ArgumentsSource(nameof(Dialects))]
    public int Read(string dialect) => Counted(RowOf(dialect).Read(_data[dialect]).Entries.Count);

    [Benchmark]
    [ArgumentsSource(nameof(Dialects))]
    public int ReadByPeer(string dialect) => RowOf(dialect).Peer.Read(_data[dialect]);

    [Benchmark]
    public int Json() => Counted(PeerJson.Read(new MemoryStream(_data.Json)).Length);

    [Benchmark]
    public int Csv() => Counted(PeerCsv.Read(new MemoryStream(_data.Csv)).Length);

    private static ReadingRow RowOf(string dialect) => ReadingRow.All.Single(row => row.Label == dialect);

    private int Counted(int papers) => papers == _data.Papers
        ? papers
        : throw new InvalidOperationException($"{papers} of {_data.Papers} papers were read.");
}
