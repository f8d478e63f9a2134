using PaperCatalog.Benchmarks.Report;

namespace PaperCatalog.Benchmarks.Processes.Sections;

/// <summary>The first lookup in a new process, and the memory that it brings with it.</summary>
internal sealed class FirstLookups : ISection
{
    // What "flat" means: within the noise of a start.
    private const double WantedGrowth = 1.25;

    private static readonly string[] s_modes = ["key", "member", "title", "id"];

    // How the program is made, and the seconds that are wanted of a lookup in it.
    private static readonly (Publication? Publication, double Wanted)[] s_forms =
        [(null, 3e-3), (Publication.ReadyToRun, 1e-3), (Publication.Native, 0.5e-3)];

    public string Name => "first-lookups";

    public SectionResult Run(Harness harness)
    {
        var result = new SectionResult(Name);
        var lookups = harness.Sizes.SelectMany(papers => Kinds().SelectMany(kind => kind.IsCatalog
            ? s_modes.Select(mode => new Lookup(papers, kind, mode))
            : [new Lookup(papers, kind, "key")])).ToList();
        var lacking = DropWhatFails(harness, lookups);
        var measured = Measure(harness, lookups);

        var table = new Table(
            "First lookup in a new process",
            ["papers", "project", "lookup by", "time", "allocated", "kept on the heap", "resident, no file"])
        {
            Note = "A program that looks one paper up, once: the time from before the lookup to after it, with all code " +
                "that it compiles just in time and, for the peers, all papers that it reads. Then what the process had " +
                "allocated, what of it a collection leaves, and its resident memory without that of mapped files. " +
                "\"ReadyToRun\" is a program that was published with `PublishReadyToRun`, so that little is left to compile; " +
                "\"native AOT\" one with `PublishAot`, which has nothing left. Starts of all programs take turns." +
                (lacking.Length == 0 ? "" : $" No native programs could be made here ({lacking})."),
        };
        foreach (var (lookup, starts) in measured)
            table.Add(
                Units.Count(lookup.Papers), lookup.Kind.Label, lookup.Mode, Time(starts).Show(Units.Time),
                Show(starts, m => m.Allocated), Show(starts, m => m.Kept), Show(starts, m => m.Anonymous));
        result.Tables.Add(table);
        AddGoals(harness, result, measured);
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

    // The array compiles up to some size and no further, and native programs need a compiler and a linker that a machine may
    // not have: then the peer has none either. All else must be built.
    private static string DropWhatFails(Harness harness, List<Lookup> lookups)
    {
        var limit = harness.Sizes.TakeWhile(papers => harness.Workshop.Get(ProjectKind.Array, papers).TryBuild()).LastOrDefault();
        lookups.RemoveAll(lookup => lookup.Kind == ProjectKind.Array && lookup.Papers > limit);
        var native = ProjectKind.Json.Published(Publication.Native);
        var lacking = harness.Workshop.Get(native, harness.Sizes[0]).FindError();
        if (lacking.Length > 0)
            lookups.RemoveAll(lookup => lookup.Kind.Publication == Publication.Native);
        lookups.ForEach(lookup => harness.Workshop.Get(lookup.Kind, lookup.Papers).MustBeBuilt());
        return lacking;
    }

    private static void AddGoals(Harness harness, SectionResult result, Dictionary<Lookup, List<Measurement>> measured)
    {
        foreach (var (publication, wanted) in s_forms.Where(form => IsMeasured(form.Publication)))
        {
            foreach (var mode in s_modes)
                AddGoal(mode, publication, wanted);
        }

        var growth = Growth(ProjectKind.OneListing);
        result.Goals.Add(new Goal(
            $"its growth by key from {Units.Count(harness.Sizes[0])} papers",
            $"flat (<= {Units.Ratio(WantedGrowth)})",
            Units.Ratio(growth),
            $"{ProjectKind.Json.Label} {Units.Ratio(Growth(ProjectKind.Json))}, {ProjectKind.Csv.Label} " +
            $"{Units.Ratio(Growth(ProjectKind.Csv))}",
            growth <= WantedGrowth));

        void AddGoal(string mode, Publication? publication, double wanted)
        {
            var own = Find(Form(ProjectKind.OneListing, publication), mode, harness.Largest);
            var peers = publication is null ? [ProjectKind.Json, ProjectKind.Csv] : new[] { ProjectKind.Json.Published(publication) };
            result.Goals.Add(new Goal(
                $"first lookup in a new process, by {mode}, {Units.Count(harness.Largest)} papers, {publication?.Label ?? "JIT"}",
                $"<= {Units.Time(wanted)}", own.Show(Units.Time), string.Join(", ", peers.Select(Peer)), own.Median <= wanted));
        }

        string Peer(ProjectKind kind) => $"{kind.Label} {Units.Time(Find(kind, "key", harness.Largest).Median)}";

        bool IsMeasured(Publication? publication) => measured.Keys.Any(lookup => lookup.Kind.Publication == publication);

        Samples Find(ProjectKind kind, string mode, int papers) => Time(measured[new Lookup(papers, kind, mode)]);

        double Growth(ProjectKind kind) => Find(kind, "key", harness.Largest).Median / Find(kind, "key", harness.Sizes[0]).Median;
    }

    private static IEnumerable<ProjectKind> Kinds() =>
    [
        .. s_forms.Select(form => Form(ProjectKind.OneListing, form.Publication)),
        .. s_forms.Select(form => Form(ProjectKind.Json, form.Publication)),
        ProjectKind.Csv, ProjectKind.Array,
    ];

    private static ProjectKind Form(ProjectKind kind, Publication? publication) =>
        publication is null ? kind : kind.Published(publication);

    private static Samples Time(List<Measurement> starts) => new(starts.Select(start => start.Lookup.TotalSeconds));

    private static string Show(List<Measurement> starts, Func<Measurement, long> value) =>
        Units.Size(new Samples(starts.Select(start => (double)value(start))).Median);

    private sealed record Lookup(int Papers, ProjectKind Kind, string Mode);
}
