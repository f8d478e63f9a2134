using PaperCatalog.Benchmarks.Report;

namespace PaperCatalog.Benchmarks.Processes.Sections;

/// <summary>What a catalogue costs a program that does not use it.</summary>
internal sealed class UntouchedMemory : ISection
{
    private static readonly ProjectKind[] s_kinds =
        [ProjectKind.NoPackage, ProjectKind.NoListings, ProjectKind.OneListing, ProjectKind.HundredListings, ProjectKind.Json];

    public string Name => "untouched";

    public SectionResult Run(Harness harness)
    {
        var papers = harness.Largest;
        var starts = s_kinds.ToDictionary(kind => kind, _ => new List<Measurement>());
        foreach (var kind in s_kinds)
            harness.Workshop.Get(kind, papers).MustBeBuilt();
        for (var round = -1; round < harness.Repeats(11, 5); round++)
        {
            foreach (var kind in s_kinds)
            {
                var measurement = Measurement.Take(harness.Workshop.Get(kind, papers), "none");
                if (round >= 0)
                    starts[kind].Add(measurement);
            }
        }

        var table = new Table("A catalogue that is not used", ["project", "allocated", "resident, no file", "resident, of files"])
        {
            Note = $"The program as above, which has {Units.Count(papers)} papers and looks none up.",
        };
        foreach (var kind in s_kinds)
            table.Add(
                kind.Label, Show(starts[kind], m => m.Allocated), Show(starts[kind], m => m.Anonymous),
                Show(starts[kind], m => m.Mapped));
        var result = new SectionResult(Name);
        result.Tables.Add(table);
        result.Goals.Add(GoalFor(papers, starts));
        return result;
    }

    private static Goal GoalFor(int papers, Dictionary<ProjectKind, List<Measurement>> starts)
    {
        var allocated = Added(starts, ProjectKind.OneListing, m => m.Allocated);
        var resident = Added(starts, ProjectKind.OneListing, m => m.Anonymous);
        var allocatedNoise = Spread(starts[ProjectKind.NoListings], m => m.Allocated);
        var residentNoise = Spread(starts[ProjectKind.NoListings], m => m.Anonymous);
        return new Goal(
            $"memory of an untouched catalogue, {Units.Count(papers)} papers",
            "0 beyond mapped pages",
            $"{Units.Size(allocated)} allocated, {Units.Size(resident)} resident; starts without listings differ by " +
            $"{Units.Size(allocatedNoise)} and {Units.Size(residentNoise)}",
            $"{ProjectKind.Json.Label} {Units.Size(Added(starts, ProjectKind.Json, m => m.Allocated))} allocated, " +
                $"{Units.Size(Added(starts, ProjectKind.Json, m => m.Anonymous))} resident",
            allocated <= allocatedNoise && resident <= residentNoise);
    }

    // The median beyond that of the same program without papers.
    private static double Added(
        Dictionary<ProjectKind, List<Measurement>> starts, ProjectKind kind, Func<Measurement, long> value) =>
        Values(starts[kind], value).Median - Values(starts[kind.Baseline], value).Median;

    private static double Spread(List<Measurement> starts, Func<Measurement, long> value) =>
        Values(starts, value).Max - Values(starts, value).Min;

    private static Samples Values(List<Measurement> starts, Func<Measurement, long> value) =>
        new(starts.Select(start => (double)value(start)));

    private static string Show(List<Measurement> starts, Func<Measurement, long> value) => Values(starts, value).Show(Units.Size);
}
