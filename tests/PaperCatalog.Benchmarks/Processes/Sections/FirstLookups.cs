using PaperCatalog.Benchmarks.Report;

namespace PaperCatalog.Benchmarks.Processes.Sections;

/// <summary>The first lookup in a new process, and the memory that it brings with it.</summary>
internal sealed class FirstLookups : ISection
{
    private const double Wanted = 1e-3;

    // What "flat" means: within the noise of a start.
    private const double WantedGrowth = 1.25;

    private static readonly (ProjectKind Kind, string Mode)[] s_lookups =
    [
        (ProjectKind.OneListing, "key"), (ProjectKind.OneListing, "member"), (ProjectKind.OneListing, "title"), (ProjectKind.OneListing, "id"),
        (ProjectKind.Json, "key"), (ProjectKind.Csv, "key"), (ProjectKind.Array, "key"),
    ];

    public string Name => "first-lookups";

    public SectionResult Run(Harness harness)
    {
        var result = new SectionResult(Name);
        var table = new Table("First lookup in a new process", ["papers", "project", "lookup by", "time", "allocated", "kept on the heap", "resident, no file"])
        {
            Note = "A program that looks one paper up, once: the time from before the lookup to after it, with all code that it compiles just in " +
                "time and, for the peers, all papers that it reads. Then what the process had allocated, what of it a collection leaves, and its " +
                "resident memory without that of mapped files. Starts take turns.",
        };
        var byKey = new Dictionary<int, Samples>();
        var lookups = s_lookups.ToList();
        foreach (var papers in harness.Sizes)
        {
            // A kind that no longer compiles drops out; all but the array must.
            lookups.RemoveAll(lookup => lookup.Kind == ProjectKind.Array && !harness.Workshop.Get(lookup.Kind, papers).TryBuild());
            lookups.ForEach(lookup => harness.Workshop.Get(lookup.Kind, papers).MustBeBuilt());
            var measured = Measure(harness, papers, lookups);
            foreach (var ((kind, mode), starts) in measured)
                table.Add(Units.Count(papers), kind.Label, mode, Time(starts).Show(Units.Time), Show(starts, m => m.Allocated), Show(starts, m => m.Kept), Show(starts, m => m.Anonymous));
            byKey[papers] = Time(measured[(ProjectKind.OneListing, "key")]);
            if (papers == harness.Largest)
                AddGoals(result, papers, measured, byKey);
        }

        result.Tables.Add(table);
        return result;
    }

    private static Dictionary<(ProjectKind Kind, string Mode), List<Measurement>> Measure(
        Harness harness, int papers, List<(ProjectKind Kind, string Mode)> lookups)
    {
        var measured = lookups.ToDictionary(lookup => lookup, _ => new List<Measurement>());
        var sample = ProjectKind.SampleOf(papers);
        // One turn that does not count: it brings the files into memory.
        for (var round = -1; round < harness.Repeats(11, 5); round++)
        {
            foreach (var lookup in lookups)
            {
                var argument = lookup.Mode switch { "title" => sample.Title, "id" => sample.ArxivId, _ => sample.Key };
                var measurement = Measurement.Take(harness.Workshop.Get(lookup.Kind, papers), lookup.Mode, argument);
                if (measurement.Result != sample.Title.Length)
                    throw new InvalidOperationException($"{lookup.Kind.Label} found no '{argument}' by {lookup.Mode}.");
                if (round >= 0)
                    measured[lookup].Add(measurement);
            }
        }

        return measured;
    }

    private static void AddGoals(
        SectionResult result, int papers, Dictionary<(ProjectKind Kind, string Mode), List<Measurement>> measured, Dictionary<int, Samples> byKey)
    {
        foreach (var mode in new[] { "key", "member" })
        {
            var time = Time(measured[(ProjectKind.OneListing, mode)]);
            result.Goals.Add(new Goal(
                $"first lookup in a new process, by {mode}, {Units.Count(papers)} papers",
                "<= 1 ms",
                time.Show(Units.Time),
                $"{Peer(ProjectKind.Json)}, {Peer(ProjectKind.Csv)}",
                time.Median <= Wanted));
        }

        var growth = byKey[papers].Median / byKey.Values.First().Median;
        result.Goals.Add(new Goal(
            $"its growth from {Units.Count(byKey.Keys.First())} papers",
            $"flat (<= {WantedGrowth} x)",
            Units.Ratio(growth),
            "the peers read all papers",
            growth <= WantedGrowth));

        string Peer(ProjectKind kind) => $"{kind.Label} {Units.Time(Time(measured[(kind, "key")]).Median)}";
    }

    private static Samples Time(List<Measurement> starts) => new(starts.Select(start => start.Lookup.TotalSeconds));

    private static string Show(List<Measurement> starts, Func<Measurement, long> value) =>
        Units.Size(new Samples(starts.Select(start => (double)value(start))).Median);
}
