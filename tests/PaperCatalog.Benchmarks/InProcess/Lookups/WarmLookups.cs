using PaperCatalog.Benchmarks.Processes;
using PaperCatalog.Benchmarks.Report;

namespace PaperCatalog.Benchmarks.InProcess.Lookups;

/// <summary>Lookups in a catalogue whose papers have all been made, against a frozen dictionary with the same key rule.</summary>
internal sealed class WarmLookups : ISection
{
    private const double Wanted = 0.75;

    public string Name => "lookups";

    public SectionResult Run(Harness harness)
    {
        var project = harness.Workshop.Get(ProjectKind.OneListing, harness.Largest).MustBeBuilt();
        LookupData.Current = new LookupData(BuiltCatalog.Load(project.Assembly), harness.Largest);

        var result = new SectionResult(Name);
        var table = new Table(
            "Warm lookups",
            ["lookup by", "outcome", "catalogue", "allocated", "dictionary", "ratio", "dictionary, by span", "ratio"])
        {
            Note = $"{Units.Count(harness.Largest)} papers, all made; {Units.Count(LookupData.Count)} lookups all over the " +
                "catalogue, in no order; a lookup's time. The dictionary is a `FrozenDictionary<string, Paper>` of the same " +
                "papers: what is looked up is brought into the same form by the same rule, as a string, or as a span for " +
                "its alternate lookup (for titles into a buffer, with a short way for ASCII that only the peer has). Ratios " +
                "are of the medians of turns.",
        };
        var rounds = harness.Repeats(5, 1);
        Report(result, table, "key", BenchmarkRounds.Run<KeyLookups>(Jobs.Throughput, rounds), harness.Largest, hasSpan: false);
        Report(
            result, table, "identifier", BenchmarkRounds.Run<IdentifierLookups>(Jobs.Throughput, rounds), harness.Largest,
            hasSpan: true);
        Report(
            result, table, "title", BenchmarkRounds.Run<TitleLookups>(Jobs.Throughput, rounds), harness.Largest, hasSpan: true);
        result.Tables.Add(table);
        LookupData.Current = null!;
        return result;
    }

    private static void Report(SectionResult result, Table table, string by, BenchmarkFigures figures, int papers, bool hasSpan)
    {
        foreach (var outcome in new[] { "Hit", "Miss" })
        {
            table.Add(
                by,
                outcome == "Hit" ? "found" : "not found",
                Show("Catalog" + outcome),
                figures.Allocated("Catalog" + outcome) + " B",
                $"{Show("String" + outcome)}, {figures.Allocated("String" + outcome)} B",
                Ratio("Catalog" + outcome, "String" + outcome),
                hasSpan ? $"{Show("Span" + outcome)}, {figures.Allocated("Span" + outcome)} B" : "",
                hasSpan ? Ratio("Catalog" + outcome, "Span" + outcome) : "");
        }

        var ratio = figures.Ratio("CatalogHit", "StringHit");
        var allocated = figures.Allocated("CatalogHit");
        var span = hasSpan
            ? $"; by span {Units.Time(figures.Seconds("SpanHit").Median)}, {Units.Ratio(figures.Ratio("CatalogHit", "SpanHit").Median)}"
            : "";
        result.Goals.Add(new Goal(
            $"warm lookup by {by}, {Units.Count(papers)} papers",
            $"<= {Units.Ratio(Wanted)} the dictionary, 0 B",
            $"{ratio.Show(Units.Ratio)}, {allocated} B; {Units.Time(figures.Seconds("CatalogHit").Median)}",
            $"FrozenDictionary {Units.Time(figures.Seconds("StringHit").Median)}, {figures.Allocated("StringHit")} B{span}",
            ratio.Median <= Wanted && allocated == 0));

        string Show(string method) => figures.Seconds(method).Show(Units.Time);

        string Ratio(string method, string peer) => figures.Ratio(method, peer).Show(Units.Ratio);
    }
}
