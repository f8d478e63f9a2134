using BenchmarkDotNet.Attributes;
using PaperCatalog.Listings;

namespace PaperCatalog.Benchmarks.InProcess.Reading;

/// <summary>Reads all papers once.</summary>
public class ReadingBenchmarks
{
    private readonly ReadingData _data = ReadingData.Current;

    [Benchmark]
    public int PlainText() =>
        Counted(ListingReader.Read(new Utf8Text(_data.PlainText), new ListingOptions("listing.txt")).Entries.Count);

    [Benchmark]
    public int Json() => Counted(PeerJson.Read(new MemoryStream(_data.Json)).Length);

    [Benchmark]
    public int Csv() => Counted(PeerCsv.Read(new MemoryStream(_data.Csv)).Length);

    private int Counted(int papers) => papers == _data.Papers
        ? papers
        : throw new InvalidOperationException($"{papers} of {_data.Papers} papers were read.");
}
