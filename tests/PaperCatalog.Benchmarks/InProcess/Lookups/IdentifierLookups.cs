using BenchmarkDotNet.Attributes;
using PaperCatalog.Rules;

namespace PaperCatalog.Benchmarks.InProcess.Lookups;

/// <summary>Lookups by identifier, in several spellings.</summary>
public class IdentifierLookups
{
    private readonly LookupData _data = LookupData.Current;

    [Benchmark(OperationsPerInvoke = LookupData.Count)]
    public int CatalogHit() => InCatalog(_data.Ids);

    [Benchmark(OperationsPerInvoke = LookupData.Count)]
    public int StringHit() => ByString(_data.Ids);

    [Benchmark(OperationsPerInvoke = LookupData.Count)]
    public int SpanHit() => BySpan(_data.Ids);

    [Benchmark(OperationsPerInvoke = LookupData.Count)]
    public int CatalogMiss() => InCatalog(_data.MissingIds);

    [Benchmark(OperationsPerInvoke = LookupData.Count)]
    public int StringMiss() => ByString(_data.MissingIds);

    [Benchmark(OperationsPerInvoke = LookupData.Count)]
    public int SpanMiss() => BySpan(_data.MissingIds);

    private int InCatalog(string[] identifiers)
    {
        var (catalog, found) = (_data.Catalog, 0);
        foreach (var identifier in identifiers)
            found += catalog.TryGetById(identifier, out _) ? 1 : 0;
        return found;
    }

    private int ByString(string[] identifiers)
    {
        var (papers, found) = (_data.ById, 0);
        foreach (var identifier in identifiers)
        {
            var match = IdentifierRule.Find(identifier);
            found += papers.TryGetValue(identifier.Substring(match.Start, match.Length), out _) ? 1 : 0;
        }

        return found;
    }

    private int BySpan(string[] identifiers)
    {
        var (papers, found) = (_data.ById.GetAlternateLookup<ReadOnlySpan<char>>(), 0);
        foreach (var identifier in identifiers)
        {
            var match = IdentifierRule.Find(identifier);
            found += papers.TryGetValue(identifier.AsSpan(match.Start, match.Length), out _) ? 1 : 0;
        }

        return found;
    }
}
