using PaperCatalog.Benchmarks.Report;

namespace PaperCatalog.Benchmarks.Processes.Sections;

/// <summary>How much longer <c>dotnet build</c> takes for the papers.</summary>
internal sealed class BuildTimes : ISection
{
    private static readonly ProjectKind[] s_kinds =
    [
        ProjectKind.NoPackage, ProjectKind.NoListings, ProjectKind.OneListing, ProjectKind.HundredListings,
        ProjectKind.Json, ProjectKind.Csv, ProjectKind.Array,
    ];

    private static readonly Dictionary<int, double> s_goals = new() { [1_000] = 0.2, [10_000] = 0.8, [100_000] = 8 };

    public string Name => "builds";

    public SectionResult Run(Harness harness)
    {
        var result = new SectionResult(Name);
        var table = new Table("Time of a build", ["papers", "project", "dotnet build", "added", "error"])
        {
            Note = "`dotnet build --no-restore --no-incremental -c Release` with the compiler server running, as for a " +
                "developer who builds again. Builds of all projects take turns. What is added is the difference from the " +
                "same turn's build without papers: with the package for the catalogue, without it for the peers.",
        };
        var arrayFails = false;
        foreach (var papers in harness.Sizes)
        {
            var kinds = s_kinds.Where(kind => kind != ProjectKind.Array || !arrayFails).ToList();
            var times = Measure(harness, papers, kinds);
            arrayFails |= times.Failures.ContainsKey(ProjectKind.Array);
            AddRows(table, papers, times);
            result.Goals.Add(
                times.GoalFor(
                    papers, "server running", s_goals[papers], ProjectKind.Json, ProjectKind.Csv, ProjectKind.Array));
        }

        result.Tables.Add(table);
        return result;
    }

    private static BuildRounds Measure(Harness harness, int papers, List<ProjectKind> kinds)
    {
        var rounds = new BuildRounds();
        // One turn that does not count: it starts the server and compiles the generator's own code.
        for (var round = -1; round < harness.BuildRepeats(papers); round++)
        {
            foreach (var kind in kinds)
            {
                var build = harness.Workshop.Get(kind, papers).BuildAnew();
                if (build.ExitCode != 0 && kind != ProjectKind.Array)
                    build.Succeeds();
                if (round >= 0)
                    rounds.Add(kind, build);
            }
        }

        return rounds;
    }

    private static void AddRows(Table table, int papers, BuildRounds rounds)
    {
        foreach (var (kind, times) in rounds.Times)
        {
            var added = kind == ProjectKind.NoPackage ? "" : rounds.Added(kind).Show(Units.Seconds);
            var failure = rounds.Failures.TryGetValue(kind, out var output) ? CompilerError.First(output) : "";
            table.Add(
                Units.Count(papers), kind.Label, new Samples(times).Show(Units.Seconds), failure.Length > 0 ? "" : added,
                failure);
        }
    }
}
