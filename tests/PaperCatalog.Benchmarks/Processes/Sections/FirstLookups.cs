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
        (ProjectKind.OneListing, "key"), (ProjectKind.OneListing, "member"),
        (ProjectKind.OneListing, "title"), (ProjectKind.OneListing, "id"),
        (ProjectKind.Json, "key"), (ProjectKind.Csv, "key"), (ProjectKind.Array, "key"),
    ];

    public string Name => "first-lookups";

    public SectionResult Run(Harness harness)
    {
        var lookups = harness.Sizes
            .SelectMany(papers => s_lookups.Select(lookup => new Lookup(papers, lookup.Kind, lookup.Mode)))
            .ToList();
        DropWhatFails(harness, lookups);
        var measured = Measure(harness, lookups);

        var table = new Table(
            "First lookup in a new process",
            ["papers", "project", "lookup by", "time", "allocated", "kept on the heap", "resident, no file"])
        {
            Note = "A program that looks one paper up, once: the time from before the lookup to after it, with all code " +
                "that it compiles just in time and, for the peers, all papers that it reads. Then what the process had " +
                "allocated, what of it a collection leaves, and its resident memory without that of mapped files. Starts of " +
                "all programs take turns.",
        };
        foreach (var (lookup, starts) in measured)
            table.Add(
                Units.Count(lookup.Papers), lookup.Kind.Label, lookup.Mode, Time(starts).Show(Units.Time),
                Show(starts, m => m.Allocated), Show(starts, m => m.Kept), Show(starts, m => m.Anonymous));
        var result = new SectionResult(Name);
        result.Tables.Add(table);
        AddGoals(harness, result, (kind, mode, papers) => Time(measured[new Lookup(papers, kind, mode)]));
        return result;
    }

    private static Dictionary<Lookup, List<Measurement>> Measure(Harness harness, List<Lookup> lookups)
    {
        var measured = lookups.ToDictionary(lookup => lookup, _ => new List<Measurement>());
        // One turn that does not count: it brings the files into memory.
        for (var round = -1; round < harness.Repeats(11, 5); round++)
        {
            foreach (var lookup in lookups)
            {
                var measurement = Measure(harness, lookup);
                if (round >= 0)
                    measured[lookup].Add(measurement);
            }
        }

        return measured;
    }

    private static Measurement Measure(Harness harness, Lookup lookup)
    {
        var sample = ProjectKind.SampleOf(lookup.Papers);
        var argument = lookup.Mode switch { "title" => sample.Title, "id" => sample.ArxivId, _ => sample.Key };
        var measurement = Measurement.Take(harness.Workshop.Get(lookup.Kind, lookup.Papers), lookup.Mode, argument);
        return measurement.Result == sample.Title.Length
            ? measurement
            : throw new InvalidOperationException($"{lookup.Kind.Label} found no '{argument}' by {lookup.Mode}.");
    }

    // The array compiles up to some size and no further; all else must.
    private static void DropWhatFails(Harness harness, List<Lookup> lookups)
    {
        var limit = harness.Sizes.TakeWhile(papers => harness.Workshop.Get(ProjectKind.Array, papers).TryBuild()).LastOrDefault();
        lookups.RemoveAll(lookup => lookup.Kind == ProjectKind.Array && lookup.Papers > limit);
        lookups.ForEach(lookup => harness.Workshop.Get(lookup.Kind, lookup.Papers).MustBeBuilt());
    }

    private static void AddGoals(Harness harness, SectionResult result, Func<ProjectKind, string, int, Samples> time)
    {
        foreach (var mode in new[] { "key", "member" })
        {
            var own = time(ProjectKind.OneListing, mode, harness.Largest);
            result.Goals.Add(new Goal(
                $"first lookup in a new process, by {mode}, {Units.Count(harness.Largest)} papers",
                "<= 1 ms",
                own.Show(Units.Time),
                $"{Peer(ProjectKind.Json)}, {Peer(ProjectKind.Csv)}",
                own.Median <= Wanted));
        }

        var growth = Growth(ProjectKind.OneListing);
        result.Goals.Add(new Goal(
            $"its growth by key from {Units.Count(harness.Sizes[0])} papers",
            $"flat (<= {Units.Ratio(WantedGrowth)})",
            Units.Ratio(growth),
            $"{ProjectKind.Json.Label} {Units.Ratio(Growth(ProjectKind.Json))}, {ProjectKind.Csv.Label} " +
            $"{Units.Ratio(Growth(ProjectKind.Csv))}",
            growth <= WantedGrowth));

        string Peer(ProjectKind kind) => $"{kind.Label} {Units.Time(time(kind, "key", harness.Largest).Median)}";

        double Growth(ProjectKind kind) => time(kind, "key", harness.Largest).Median / time(kind, "key", harness.Sizes[0]).Median;
    }

    private static Samples Time(List<Measurement> starts) => new(starts.Select(start => start.Lookup.TotalSeconds));

    private static string Show(List<Measurement> starts, Func<Measurement, long> value) =>
        Units.Size(new Samples(starts.Select(start => (double)value(start))).Median);

    private sealed record Lookup(int Papers, ProjectKind Kind, string Mode);
}
