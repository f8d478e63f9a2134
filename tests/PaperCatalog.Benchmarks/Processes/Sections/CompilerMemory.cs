using PaperCatalog.Benchmarks.Report;

namespace PaperCatalog.Benchmarks.Processes.Sections;

/// <summary>What a compiler process of its own takes: time and memory.</summary>
internal sealed class CompilerMemory : ISection
{
    private static readonly ProjectKind[] s_kinds =
        [ProjectKind.NoPackage, ProjectKind.NoListings, ProjectKind.OneListing, ProjectKind.Json];

    private static readonly Dictionary<int, double> s_times = new() { [1_000] = 0.8, [10_000] = 3, [100_000] = 20 };

    // The smallest catalogue takes little beside the compiler itself.
    private static readonly Dictionary<int, double> s_sizes = new() { [10_000] = 300e6, [100_000] = 1e9 };

    public string Name => "compiler";

    public SectionResult Run(Harness harness)
    {
        var result = new SectionResult(Name);
        var table = new Table(
            "A compiler process of its own", ["papers", "project", "dotnet build", "added", "peak memory of the compiler"])
        {
            Note = "As above, with `-p:UseSharedCompilation=false`: a new compiler each time, as on a build machine. The " +
                "memory is what the kernel keeps as the most that the process had resident (VmHWM), asked for every 10 ms " +
                "until it ends. The compiler runs with the server garbage collector, which takes more memory the more cores " +
                "and memory there are.",
        };
        foreach (var papers in harness.Sizes)
        {
            var (times, memory) = Measure(harness, papers);
            foreach (var kind in s_kinds)
            {
                var added = kind == ProjectKind.NoPackage ? "" : times.Added(kind).Show(Units.Seconds);
                table.Add(
                    Units.Count(papers), kind.Label, new Samples(times.Times[kind]).Show(Units.Seconds), added,
                    memory[kind].Show(Units.Size));
            }

            result.Goals.Add(times.GoalFor(papers, "a compiler of its own", s_times[papers], ProjectKind.Json));
            if (s_sizes.TryGetValue(papers, out var wanted))
                result.Goals.Add(MemoryGoal(papers, wanted, memory[ProjectKind.OneListing], memory[ProjectKind.Json]));
        }

        result.Tables.Add(table);
        return result;
    }

    private static (BuildRounds Times, Dictionary<ProjectKind, Samples> Memory) Measure(Harness harness, int papers)
    {
        var times = new BuildRounds();
        var memory = s_kinds.ToDictionary(kind => kind, _ => new List<double>());
        for (var round = 0; round < harness.Repeats(3, 1); round++)
        {
            foreach (var kind in s_kinds)
            {
                var build = harness.Workshop.Get(kind, papers).BuildAnew(withServer: false).Succeeds();
                times.Add(kind, build);
                memory[kind].Add(build.PeakMemory);
            }
        }

        return (times, memory.ToDictionary(pair => pair.Key, pair => new Samples(pair.Value)));
    }

    private static Goal MemoryGoal(int papers, double wanted, Samples memory, Samples peer) => new(
        $"peak memory of the compiler, {Units.Count(papers)} papers",
        $"<= {Units.Size(wanted)}",
        memory.Show(Units.Size),
        $"{ProjectKind.Json.Label} {Units.Size(peer.Median)}",
        memory.Median > 0 && memory.Median <= wanted);
}
