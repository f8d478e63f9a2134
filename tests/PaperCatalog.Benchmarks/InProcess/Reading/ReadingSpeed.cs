using PaperCatalog.Benchmarks.Report;

namespace PaperCatalog.Benchmarks.InProcess.Reading;

/// <summary>How fast a listing is read.</summary>
internal sealed class ReadingSpeed : ISection
{
    // The dialects that programs write hold escapes and wrapped lines, which are decoded.
    private static readonly (string Method, string Label, Func<ReadingData, byte[]> Get, double Wanted)[] s_dialects =
    [
        (nameof(ReadingBenchmarks.PlainText), "plain text", data => data.PlainText, 300e6),
        (nameof(ReadingBenchmarks.BibTeX), "BibTeX", data => data.BibTeX, 100e6),
        (nameof(ReadingBenchmarks.DailyPapersJson), "JSON of the papers page", data => data.DailyPapersJson, 200e6),
        (nameof(ReadingBenchmarks.Ris), "RIS", data => data.Ris, 200e6),
        (nameof(ReadingBenchmarks.Atom), "Atom of arXiv", data => data.Atom, 200e6),
    ];

    // It takes about a second for a megabyte and a half.
    private const int MostForTidy = 10_000;

    public string Name => "reading";

    public SectionResult Run(Harness harness)
    {
        var result = new SectionResult(Name);
        var table = new Table("Reading", ["papers", "what", "bytes", "time", "speed", "allocated", "time against plain text"])
        {
            Note = "From bytes in memory to entries with the place of every field, or to objects with strings for the " +
                "peers. On one core. The bibliography has most abstracts wrapped, so that they have to be decoded. bibtex-tidy is " +
                "of npm, is measured where Node is present, and parses and prints; it takes no part in the largest size.",
        };
        using var tidy = BibtexTidy.Find();
        foreach (var papers in harness.Sizes.Skip(1))
        {
            ReadingData.Current = new ReadingData(papers);
            var figures = BenchmarkRounds.Run<ReadingBenchmarks>(Jobs.Single(2, 5), harness.Repeats(3, 2));
            foreach (var (method, label, get, _) in s_dialects)
                Add(table, figures, method, label + ", PaperCatalog", get(ReadingData.Current).Length);
            if (papers <= MostForTidy && tidy?.Measure(ReadingData.Current, harness.Repeats(5, 3)) is { } seconds)
                AddTidy(table, result, figures, seconds);
            Add(table, figures, nameof(ReadingBenchmarks.Json), "JSON, System.Text.Json", ReadingData.Current.Json.Length);
            Add(table, figures, nameof(ReadingBenchmarks.Csv), "CSV, CsvHelper", ReadingData.Current.Csv.Length);
            if (papers == harness.Largest)
                result.Goals.AddRange(s_dialects.Select(
                    dialect => GoalFor(figures, dialect.Method, dialect.Label, dialect.Get, dialect.Wanted)));
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

    private static void AddTidy(Table table, SectionResult result, BenchmarkFigures figures, Samples tidy)
    {
        var data = ReadingData.Current;
        var ours = figures.Seconds(nameof(ReadingBenchmarks.BibTeX)).Median;
        table.Add(
            Units.Count(data.Papers), "BibTeX, bibtex-tidy", Units.Size(data.BibTeX.Length), tidy.Show(Units.Time),
            Units.Speed(data.BibTeX.Length / tidy.Median), "-", Units.Ratio(tidy.Median / figures.Seconds(nameof(ReadingBenchmarks.PlainText)).Median));
        result.Goals.Add(new Goal(
            $"reading BibTeX against bibtex-tidy, {Units.Count(data.Papers)} papers", "faster", Units.Ratio(tidy.Median / ours) + " as fast",
            $"bibtex-tidy {BibtexTidy.Version} {Units.Speed(data.BibTeX.Length / tidy.Median)}", tidy.Median > ours));
    }

    private static Goal GoalFor(
        BenchmarkFigures figures, string method, string label, Func<ReadingData, byte[]> get, double wanted)
    {
        var data = ReadingData.Current;
        var speed = get(data).Length / figures.Seconds(method).Median;
        return new Goal(
            $"reading {label}, {Units.Count(data.Papers)} papers",
            $">= {Units.Speed(wanted)}",
            Units.Speed(speed),
            $"System.Text.Json {Speed(nameof(ReadingBenchmarks.Json), data.Json)}, CsvHelper " +
            $"{Speed(nameof(ReadingBenchmarks.Csv), data.Csv)}",
            speed >= wanted);

        string Speed(string peer, byte[] bytes) => Units.Speed(bytes.Length / figures.Seconds(peer).Median);
    }
}
