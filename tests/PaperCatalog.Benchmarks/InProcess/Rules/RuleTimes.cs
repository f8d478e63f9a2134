using PaperCatalog.Benchmarks.Report;

namespace PaperCatalog.Benchmarks.InProcess.Rules;

/// <summary>How long all rules take, and whether that grows with the entries and not faster.</summary>
internal sealed class RuleTimes : ISection
{
    private const double Wanted = 3;

    // What "linear" means: the time of an entry in the largest project, against that in the smallest.
    private const double WantedGrowth = 1.5;

    public string Name => "rules";

    public SectionResult Run(Harness harness)
    {
        var result = new SectionResult(Name);
        var table = new Table("All rules", ["entries", "reports", "time", "an entry", "allocated"])
        {
            Note = $"{RuledProject.RuleCount} rules over a hundred listings and one more that repeats a hundredth of the " +
                "papers, on all cores, from decoded text to reports: reading the listings is part of it.",
        };
        int[] sizes = harness.IsQuick ? [1_000, 10_000] : [10_000, 50_000, 100_000];
        var times = new List<Samples>();
        foreach (var entries in sizes)
        {
            RuleBenchmarks.Project = new RuledProject(entries);
            var figures = BenchmarkRounds.Run<RuleBenchmarks>(Jobs.Single(1, harness.Repeats(5, 3)), rounds: 1);
            RuleBenchmarks.Project = null!;
            times.Add(figures.Seconds(nameof(RuleBenchmarks.AllRules)));
            table.Add(
                Units.Count(entries),
                Units.Count(RuleBenchmarks.Reports),
                times[^1].Show(Units.Time),
                Units.Time(times[^1].Median / entries),
                Units.Size(figures.Allocated(nameof(RuleBenchmarks.AllRules))));
        }

        result.Tables.Add(table);
        var growth = times[^1].Median / sizes[^1] / (times[0].Median / sizes[0]);
        result.Goals.Add(new Goal(
            $"all rules over {Units.Count(sizes[^1])} entries, repeats included",
            "<= 3 s",
            times[^1].Show(Units.Time),
            $"itself over {Units.Count(sizes[0])}: {Units.Time(times[0].Median)}",
            times[^1].Median <= Wanted));
        result.Goals.Add(new Goal(
            "growth of an entry's share of that",
            $"linear (<= {WantedGrowth} x)",
            Units.Ratio(growth),
            $"{Units.Count(sizes[0])} entries against {Units.Count(sizes[^1])}",
            growth <= WantedGrowth));
        return result;
    }
}
