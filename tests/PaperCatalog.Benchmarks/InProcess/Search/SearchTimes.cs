using PaperCatalog.Benchmarks.Processes;
using PaperCatalog.Benchmarks.Report;

namespace PaperCatalog.Benchmarks.InProcess.Search;

/// <summary>Searching the texts of a catalogue, against Lucene.NET in memory.</summary>
internal sealed class SearchTimes : ISection
{
    private const int Papers = 10_000;
    private const double Wanted = 1.0;

    public string Name => "search";

    public SectionResult Run(Harness harness)
    {
        var project = harness.Workshop.Get(ProjectKind.OneListing, Papers).MustBeBuilt();
        using var data = SearchData.Current = new SearchData(project.Assembly);
        var result = new SectionResult(Name);
        var table = new Table("Search", ["what", "catalogue", "allocated", "Lucene.NET", "allocated", "ratio"])
        {
            Note = $"{Units.Count(Papers)} papers. Lucene.NET 4.8 has the same fields with positions in a directory in memory, one segment, without " +
                "stop words, and ranks by BM25 with the same weights; its texts are at hand as strings. Both find all papers of a query and rank " +
                "the first twenty. Ratios are of the medians of turns.",
        };
        var rounds = harness.Repeats(5, 1);
        var index = BenchmarkRounds.Run<IndexBenchmarks>(Jobs.Single(warmUps: 3, iterations: 5), rounds);
        Report(result, table, index, "Index", "making the index");
        var queries = BenchmarkRounds.Run<SearchBenchmarks>(Jobs.Throughput, rounds);
        Report(result, table, queries, "Word", "`pruning`");
        Report(result, table, queries, "Words", "`pruning language models`");
        Report(result, table, queries, "Start", "`pruning la`, the start of a word");
        Report(result, table, queries, "Phrase", "`\"language models\"`");
        ReportSize(result, table, data);
        result.Tables.Add(table);
        SearchData.Current = null!;
        return result;
    }

    private static void Report(SectionResult result, Table table, BenchmarkFigures figures, string method, string what)
    {
        var (catalog, peer) = ("Catalog" + method, "Peer" + method);
        var ratio = figures.Ratio(catalog, peer);
        table.Add(
            what,
            figures.Seconds(catalog).Show(Units.Time),
            Units.Size(figures.Allocated(catalog)),
            figures.Seconds(peer).Show(Units.Time),
            Units.Size(figures.Allocated(peer)),
            ratio.Show(Units.Ratio));
        result.Goals.Add(new Goal(
            $"search, {what}, {Units.Count(Papers)} papers",
            "<= 1.00 x Lucene.NET",
            $"{ratio.Show(Units.Ratio)}; {Units.Time(figures.Seconds(catalog).Median)}",
            $"Lucene.NET {Units.Time(figures.Seconds(peer).Median)}",
            ratio.Median <= Wanted));
    }

    private static void ReportSize(SectionResult result, Table table, SearchData data)
    {
        var ratio = (double)data.CatalogSize / data.PeerSize;
        table.Add("memory that is kept", Units.Size(data.CatalogSize), "", Units.Size(data.PeerSize), "", Units.Ratio(ratio));
        result.Goals.Add(new Goal(
            $"memory of the index of {Units.Count(Papers)} papers",
            "<= 1.00 x Lucene.NET",
            $"{Units.Ratio(ratio)}; {Units.Size(data.CatalogSize)}",
            $"Lucene.NET {Units.Size(data.PeerSize)}",
            ratio <= Wanted));
    }
}
