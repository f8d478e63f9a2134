using PaperCatalog.Benchmarks.Report;

namespace PaperCatalog.Benchmarks.InProcess.Reading;

/// <summary>How fast a listing is read.</summary>
internal sealed class ReadingSpeed : ISection
{
    // It takes about a second for a megabyte and a half.
    private const int MostForTidy = 10_000;

    // The time for a byte, at the largest size against the smallest: what grows with the square of the size is far beyond it.
    private const double MostGrowth = 1.5;

    public string Name => "reading";

    public SectionResult Run(Harness harness)
    {
        var result = new SectionResult(Name);
        var table = new Table("Reading", ["papers", "what", "bytes", "time", "speed", "allocated", "peer", "speed of the peer", "speed against it"])
        {
            Note = "From bytes in memory to entries with the place of every field. On one core. The peer reads the same bytes, and knows " +
                "nothing of papers. The bibliography has most abstracts wrapped, so that they have to be decoded. System.Text.Json and " +
                "CsvHelper read the same papers into objects with strings. bibtex-tidy is of npm, is measured where Node is present, and " +
                "parses and prints; it takes no part in the largest size. What is in UTF-16 is decoded by the compiler, as in a build, and by the generator to " +
                "UTF-8; both are part of the time.",
        };
        using var tidy = BibtexTidy.Find();
        Dictionary<string, double>? first = null;
        foreach (var papers in harness.Sizes.Skip(1))
        {
            var data = ReadingData.Current = new ReadingData(papers);
            var figures = BenchmarkRounds.Run<ReadingBenchmarks>(Jobs.Single(2, 5), harness.Repeats(3, 2));
            foreach (var row in ReadingRow.All)
                AddRow(table, data, figures, row);
            if (papers <= MostForTidy && tidy?.Measure(data, harness.Repeats(5, 3)) is { } seconds)
                AddTidy(table, result, data, figures, seconds);
            Add(table, data, figures, nameof(ReadingBenchmarks.Json), "JSON, System.Text.Json", data.Json.Length);
            Add(table, data, figures, nameof(ReadingBenchmarks.Csv), "CSV, CsvHelper", data.Csv.Length);
            if (papers == harness.Largest)
                result.Goals.AddRange(ReadingRow.All.Select(row => SpeedGoal(data, figures, row)));
            var timeOfByte = ReadingRow.All.ToDictionary(row => row.Label, row => figures.Seconds(Ours(row)).Median / data[row.Label].Length);
            first ??= timeOfByte;
            if (papers == harness.Largest && first != timeOfByte)
                result.Goals.Add(GrowthGoal(harness, first, timeOfByte));
            ReadingData.Current = null!;
        }

        result.Tables.Add(table);
        return result;
    }

    private static string Ours(ReadingRow row) => $"{nameof(ReadingBenchmarks.Read)}({row.Label})";

    private static string Peers(ReadingRow row) => $"{nameof(ReadingBenchmarks.ReadByPeer)}({row.Label})";

    private static void AddRow(Table table, ReadingData data, BenchmarkFigures figures, ReadingRow row)
    {
        var bytes = data[row.Label].Length;
        // The ratio of speeds, for the bytes are the same, is that of times turned over.
        Add(
            table, data, figures, Ours(row), row.Label + ", PaperCatalog", bytes,
            row.Peer.Name, Units.Speed(bytes / figures.Seconds(Peers(row)).Median), figures.Ratio(Peers(row), Ours(row)).Show(Units.Ratio));
    }

    private static void Add(
        Table table, ReadingData data, BenchmarkFigures figures, string method, string label, int bytes, params string[] peer) => table.Add(
        [
            Units.Count(data.Papers),
            label,
            Units.Size(bytes),
            figures.Seconds(method).Show(Units.Time),
            Units.Speed(bytes / figures.Seconds(method).Median),
            Units.Size(figures.Allocated(method)),
            .. peer.Length > 0 ? peer : ["", "", ""],
        ]);

    private static void AddTidy(Table table, SectionResult result, ReadingData data, BenchmarkFigures figures, Samples tidy)
    {
        var ours = figures.Seconds($"{nameof(ReadingBenchmarks.Read)}(BibTeX)").Median;
        var speed = Units.Speed(data.BibTeX.Length / tidy.Median);
        table.Add(Units.Count(data.Papers), "BibTeX, bibtex-tidy", Units.Size(data.BibTeX.Length), tidy.Show(Units.Time), speed, "-", "", "", "");
        result.Goals.Add(new Goal(
            $"reading BibTeX against bibtex-tidy, {Units.Count(data.Papers)} papers", "faster", Units.Ratio(tidy.Median / ours) + " as fast",
            $"bibtex-tidy {BibtexTidy.Version} {speed}", tidy.Median > ours));
    }

    private static Goal SpeedGoal(ReadingData data, BenchmarkFigures figures, ReadingRow row)
    {
        var bytes = data[row.Label].Length;
        var speed = bytes / figures.Seconds(Ours(row)).Median;
        return new Goal(
            $"reading {row.Label}, {Units.Count(data.Papers)} papers",
            $">= {Units.Speed(row.Wanted)}",
            Units.Speed(speed),
            $"{row.Peer.Name} {Units.Speed(bytes / figures.Seconds(Peers(row)).Median)}",
            speed >= row.Wanted);
    }

    private static Goal GrowthGoal(Harness harness, Dictionary<string, double> first, Dictionary<string, double> last)
    {
        var all = first.Select(row => (Label: row.Key, Growth: last[row.Key] / row.Value)).OrderByDescending(row => row.Growth).ToList();
        return new Goal(
            "growth of a byte's share of the time to read it, the dialect where it is most",
            $"linear (<= {Units.Ratio(MostGrowth)})",
            Units.Ratio(all[0].Growth),
            $"{Units.Count(harness.Sizes[1])} papers against {Units.Count(harness.Largest)}: {string.Join(", ", all.Select(row => $"{row.Label} {Units.Ratio(row.Growth)}"))}",
            all[0].Growth <= MostGrowth);
    }
}
