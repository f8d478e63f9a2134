using BenchmarkDotNet.Attributes;

namespace PaperCatalog.Benchmarks.InProcess.Search;

/// <summary>Making what searches: the first question to a catalogue, and the peer's index.</summary>
public class IndexBenchmarks
{
    private readonly SearchData _data = SearchData.Current;
    private Catalog _fresh = null!;

    [IterationSetup(Target = nameof(CatalogIndex))]
    public void Open() => _fresh = _data.Open();

    [Benchmark]
    public int CatalogIndex() => _fresh.Search("pruning").Count;

    [Benchmark]
    public int PeerIndex()
    {
        using var index = LuceneIndex.Build(_data.Texts);
        return index.Search(LuceneIndex.Words(["pruning"]));
    }
}
