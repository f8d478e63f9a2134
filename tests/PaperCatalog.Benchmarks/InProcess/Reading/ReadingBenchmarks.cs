using BenchmarkDotNet.Attributes;
using PaperCatalog.Listings;

namespace PaperCatalog.Benchmarks.InProcess.Reading;

/// <summary>Reads all papers once.</summary>
public class ReadingBenchmarks
{
    private readonly ReadingData _data = ReadingData.Current;

    [Benchmark]
    public int PlainText() => Read(_data.PlainText);

    [Benchmark]
    public int DailyPapersJson() => Read(_data.DailyPapersJson);

    [Benchmark]
    public int Ris() => Read(_data.Ris);

    [Benchmark]
    public int Atom() => Read(_data.Atom);

    [Benchmark]
    public int BibTeX() =>
        Counted(ListingReader.Read(new Utf8Text(_data.BibTeX), new ListingOptions("listing.bib")).Entries.Count);

    [Benchmark]
    public int Json() => Counted(PeerJson.Read(new MemoryStream(_data.Json)).Length);

    [Benchmark]
    public int Csv() => Counted(PeerCsv.Read(new MemoryStream(_data.Csv)).Length);

    private int Read(byte[] listing) =>
        Counted(ListingReader.Read(new Utf8Text(listing), new ListingOptions("listing")).Entries.Count);

    private int Counted(int papers) => papers == _data.Papers
        ? papers
        : throw new InvalidOperationException($"{papers} of {_data.Papers} papers were read.");
}
