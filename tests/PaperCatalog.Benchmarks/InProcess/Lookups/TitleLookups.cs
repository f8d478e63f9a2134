using BenchmarkDotNet.Attributes;
using PaperCatalog.Rules;

namespace PaperCatalog.Benchmarks.InProcess.Lookups;

/// <summary>Lookups by title: every other one as it is printed, the rest in capitals and with a full stop.</summary>
public class TitleLookups
{
    private readonly LookupData _data = LookupData.Current;

    [Benchmark(OperationsPerInvoke = LookupData.Count)]
    public int CatalogHit() => InCatalog(_data.Titles);

    [Benchmark(OperationsPerInvoke = LookupData.Count)]
    public int StringHit() => ByString(_data.Titles);

    [Benchmark(OperationsPerInvoke = LookupData.Count)]
    public int SpanHit() => BySpan(_data.Titles);

    [Benchmark(OperationsPerInvoke = LookupData.Count)]
    public int CatalogMiss() => InCatalog(_data.MissingTitles);

    [Benchmark(OperationsPerInvoke = LookupData.Count)]
    public int StringMiss() => ByString(_data.MissingTitles);

    [Benchmark(OperationsPerInvoke = LookupData.Count)]
    public int SpanMiss() => BySpan(_data.MissingTitles);

    private int InCatalog(string[] titles)
    {
        var (catalog, found) = (_data.Catalog, 0);
        foreach (var title in titles)
            found += catalog.TryGetByTitle(title, out _) ? 1 : 0;
        return found;
    }

    private int ByString(string[] titles)
    {
        var (papers, found) = (_data.ByTitle, 0);
        foreach (var title in titles)
            found += papers.TryGetValue(TitleRule.Fold(title), out _) ? 1 : 0;
        return found;
    }

    private int BySpan(string[] titles)
    {
        var (papers, found) = (_data.ByTitle.GetAlternateLookup<ReadOnlySpan<char>>(), 0);
        Span<char> buffer = stackalloc char[256];
        foreach (var title in titles)
            found += papers.TryGetValue(FoldedTitle.Fold(title, buffer), out _) ? 1 : 0;
        return found;
    }
}
