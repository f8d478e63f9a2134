using PaperCatalog.Benchmarks.Report;

namespace PaperCatalog.Benchmarks.InProcess.Reading;

/// <summary>How fast a listing is read.</summary>
internal sealed class ReadingSpeed : ISection
{
    private const double Wanted = 300e6;

    public string Name => "reading";

    public SectionResult Run(Harness harness)
    {
        var result = new SectionResult(Name);
        var table = new Table("Reading", ["papers", "what", "bytes", "time", "speed", "allocated", "time against plain text"])
        {
            Note = "From bytes in memory to entries with the place of every field, or to objects with strings for the " +
                "peers. On one core. A comparison with bibtex-tidy waits for the BibTeX dialect.",
        };
        foreach (var papers in harness.Sizes.Skip(1))
        {
            ReadingData.Current = new ReadingData(papers);
            var figures = BenchmarkRounds.Run<ReadingBenchmarks>(Jobs.Single(2, 5), harness.Repeats(3, 2));
            Add(
                table, figures, nameof(ReadingBenchmarks.PlainText), "plain text, PaperCatalog",
                ReadingData.Current.PlainText.Length);
            Add(table, figures, nameof(ReadingBenchmarks.Json), "JSON, System.Text.Json", ReadingData.Current.Json.Length);
            Add(table, figures, nameof(ReadingBenchmarks.Csv), "CSV, CsvHelper", ReadingData.Current.Csv.Length);
            if (papers == harness.Largest)
                result.Goals.Add(GoalFor(figures));
            ReadingData.Current = null!;
        }

        result.Tables.Add(table);
        return result;
    }

    private static void Add(Table table, BenchmarkFigures figures, string method, string label, int bytes) => table.Add(
        Units.Count(ReadingData.Current.Papers),
        label,
        Units.Size(bytes),
        figures.Seconds(method).Show(Units.Time),
        Units.Speed(bytes / figures.Seconds(method).Median),
        Units.Size(figures.Allocated(method)),
        figures.Ratio(method, nameof(ReadingBenchmarks.PlainText)).Show(Units.Ratio));

    private static Goal GoalFor(BenchmarkFigures figures)
    {
        var data = ReadingData.Current;
        var speed = data.PlainText.Length / figures.Seconds(nameof(ReadingBenchmarks.PlainText)).Median;
        return new Goal(
            $"reading plain text, {Units.Count(data.Papers)} papers",
            ">= 300 MB/s",
            Units.Speed(speed),
            $"System.Text.Json {Speed(nameof(ReadingBenchmarks.Json), data.Json)}, CsvHelper " +
            $"{Speed(nameof(ReadingBenchmarks.Csv), data.Csv)}",
            speed >= Wanted);

        string Speed(string method, byte[] bytes) => Units.Speed(bytes.Length / figures.Seconds(method).Median);
    }
}
