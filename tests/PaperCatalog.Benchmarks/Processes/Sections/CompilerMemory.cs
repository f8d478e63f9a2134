using PaperCatalog.Benchmarks.Report;

namespace PaperCatalog.Benchmarks.Processes.Sections;

/// <summary>What a compiler process of its own takes: time and memory.</summary>
internal sealed class CompilerMemory : ISection
{
    private const double Wanted = 1e9;

    private static readonly ProjectKind[] s_kinds = [ProjectKind.NoListings, ProjectKind.OneListing, ProjectKind.Json];

    public string Name => "compiler";

    public SectionResult Run(Harness harness)
    {
        var result = new SectionResult(Name);
        var table = new Table(
            "A compiler process of its own", ["papers", "project", "dotnet build", "peak memory of the compiler"])
        {
            Note = "As above, with `-p:UseSharedCompilation=false`: a new compiler each time, as on a build machine. The " +
                "memory is what the kernel keeps as the most that the process had resident (VmHWM), asked for every 10 ms " +
                "until it ends. The compiler runs with the server garbage collector, which takes more memory the more cores " +
                "and memory there are.",
        };
        foreach (var papers in harness.Sizes)
        {
            var builds = s_kinds.ToDictionary(kind => kind, _ => new List<ProcessResult>());
            for (var round = 0; round < harness.Repeats(3, 1); round++)
            {
                foreach (var kind in s_kinds)
                    builds[kind].Add(harness.Workshop.Get(kind, papers).BuildAnew(withServer: false).Succeeds());
            }

            foreach (var kind in s_kinds)
                table.Add(Units.Count(papers), kind.Label, Times(builds[kind]), Memory(builds[kind]).Show(Units.Size));
            if (papers == harness.Largest)
                result.Goals.Add(GoalFor(papers, Memory(builds[ProjectKind.OneListing]), Memory(builds[ProjectKind.Json])));
        }

        result.Tables.Add(table);
        return result;
    }

    private static string Times(List<ProcessResult> builds) =>
        new Samples(builds.Select(build => build.Elapsed.TotalSeconds)).Show(Units.Seconds);

    private static Samples Memory(List<ProcessResult> builds) => new(builds.Select(build => (double)build.PeakMemory));

    private static Goal GoalFor(int papers, Samples memory, Samples peer) => new(
        $"peak memory of the compiler, {Units.Count(papers)} papers",
        "<= 1 GB",
        memory.Show(Units.Size),
        $"{ProjectKind.Json.Label} {Units.Size(peer.Median)}",
        memory.Median is > 0 and <= Wanted);
}
