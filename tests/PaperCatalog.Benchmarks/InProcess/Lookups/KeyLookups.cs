using BenchmarkDotNet.Attributes;

namespace PaperCatalog.Benchmarks.InProcess.Lookups;

/// <summary>Lookups by key.</summary>
public class KeyLookups
{
    private readonly LookupData _data = LookupData.Current;

    [Benchmark(OperationsPerInvoke = LookupData.Count)]
    public int CatalogHit() => InCatalog(_data.Keys);

    [Benchmark(OperationsPerInvoke = LookupData.Count)]
    public int StringHit() => InDictionary(_data.Keys);

    [Benchmark(OperationsPerInvoke = LookupData.Count)]
    public int CatalogMiss() => InCatalog(_data.MissingKeys);

    [Benchmark(OperationsPerInvoke = LookupData.Count)]
    public int StringMiss() => InDictionary(_data.MissingKeys);

    private int InCatalog(string[] keys)
    {
        var (catalog, found) = (_data.Catalog, 0);
        foreach (var key in keys)
            found += catalog.TryGetByKey(key, out _) ? 1 : 0;
        return found;
    }

    private int InDictionary(string[] keys)
    {
        var (papers, found) = (_data.ByKey, 0);
        foreach (var key in keys)
            found += papers.TryGetValue(key, out _) ? 1 : 0;
        return found;
    }
}
