using PaperCatalog.Benchmarks.Report;

namespace PaperCatalog.Benchmarks.InProcess.Rules;

/// <summary>How long all rules take, and whether that grows with the entries and not faster.</summary>
internal sealed class RuleTimes : ISection
{
    // What "linear" means: the time of an entry in the largest project, against that in the smallest.
    private const double WantedGrowth = 1.5;

    private const int WarmUps = 12;

    public string Name => "rules";

    public SectionResult Run(Harness harness)
    {
        var result = new SectionResult(Name);
        var table = new Table("All rules", ["entries", "abstracts", "reports", "time", "an entry", "allocated"])
        {
            Note = $"{RuledProject.RuleCount} rules over a hundred listings and one more that repeats a hundredth of the " +
                "papers, on all cores, from decoded text to reports: reading the listings is part of it. Where abstracts share text, " +
                "each forty papers have four fifths of their sentences in common, and all papers three.",
        };
        foreach (var isShared in new[] { false, true })
            Measure(harness, isShared, table, result);
        result.Tables.Add(table);
        return result;
    }

    private static void Measure(Harness harness, bool isShared, Table table, SectionResult result)
    {
        var abstracts = isShared ? "that share text" : "of their own";
        int[] sizes = harness.IsQuick ? [1_000, 10_000] : [10_000, 50_000, 100_000];
        var times = new List<Samples>();
        foreach (var entries in sizes)
        {
            RuleBenchmarks.Project = new RuledProject(entries, isShared);
            var figures = BenchmarkRounds.Run<RuleBenchmarks>(Jobs.Single(WarmUps, harness.Repeats(5, 3)), rounds: 1);
            RuleBenchmarks.Project = null!;
            var time = figures.Seconds(nameof(RuleBenchmarks.AllRules));
            times.Add(time);
            table.Add(
                Units.Count(entries),
                abstracts,
                Units.Count(RuleBenchmarks.Reports),
                time.Show(Units.Time),
                Units.Time(time.Median / entries),
                Units.Size(figures.Allocated(nameof(RuleBenchmarks.AllRules))));
            if (FindWanted(entries) is { } wanted)
            {
                result.Goals.Add(new Goal(
                    $"all rules over {Units.Count(entries)} entries with abstracts {abstracts}, repeats included",
                    $"<= {Units.Time(wanted)}",
                    time.Show(Units.Time),
                    $"itself over {Units.Count(sizes[0])}: {Units.Time(times[0].Median)}",
                    time.Median <= wanted));
            }
        }

        var growth = times[^1].Median / sizes[^1] / (times[0].Median / sizes[0]);
        result.Goals.Add(new Goal(
            $"growth of an entry's share of that, abstracts {abstracts}",
            $"linear (<= {WantedGrowth} x)",
            Units.Ratio(growth),
            $"{Units.Count(sizes[0])} entries against {Units.Count(sizes[^1])}",
            growth <= WantedGrowth));
    }

    private static double? FindWanted(int entries) => entries switch
    {
        10_000 => 0.3,
        100_000 => 3,
        _ => null,
    };
}
