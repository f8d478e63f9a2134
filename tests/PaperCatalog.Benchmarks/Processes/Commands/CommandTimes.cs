using PaperCatalog.Benchmarks.Report;
using PaperCatalog.Tests.Shared;
using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Benchmarks.Processes.Commands;

/// <summary>The command: how soon it says something, and what a large bibliography takes.</summary>
internal sealed class CommandTimes : ISection
{
    private const double WantedStart = 0.3;
    private const double WantedTime = 2;
    private const double WantedMemory = 1e9;
    private const double LargeSize = 100e6;
    private const string Large = "large.bib";

    public string Name => "command";

    public SectionResult Run(Harness harness)
    {
        var result = new SectionResult(Name);
        // A shell is needed, and what the kernel says of processes.
        if (!OperatingSystem.IsLinux())
            return result;
        using var command = new InstalledCommand();
        AddStarts(harness, command, result);
        AddLarge(harness, command, result);
        return result;
    }

    private static void AddStarts(Harness harness, InstalledCommand command, SectionResult result)
    {
        var floor = harness.Workshop.Get(ProjectKind.NoPackage.Published(Publication.ReadyToRun), harness.Sizes[0]).MustBeBuilt().Assembly;
        var seeds = Path.Combine(Repository.Root, "..", "shared", "seeds");
        var starts = new List<(string Label, Func<double> Take)>
        {
            ("a program that does nothing, ReadyToRun", () => command.TimeFirstOutput("dotnet", floor, "none", "")),
            ("its version", () => command.TimeFirstOutput(command.Program, "--version")),
            ("a check of the corpus", () => command.TimeFirstOutput(command.Program, "check", Path.Combine(Repository.Root, "corpus"))),
        };
        if (Directory.Exists(seeds))
            starts.Add(("a check of the four seed listings", () => command.TimeFirstOutput(command.Program, ["check", .. Directory.GetFiles(seeds, "*.txt")])));
        var times = starts.ConvertAll(_ => new List<double>());
        // Starts take turns; the first of each brings its files into memory.
        for (var round = -1; round < harness.Repeats(21, 7); round++)
        {
            for (var i = 0; i < starts.Count; i++)
            {
                var seconds = starts[i].Take();
                if (round >= 0)
                    times[i].Add(seconds);
            }
        }

        var table = new Table("The command: from its start to its first output", ["what", "time", "fastest"])
        {
            Note = "Packed, and installed with `dotnet tool install`. What a program that does nothing takes is the runtime's own start.",
        };
        for (var i = 0; i < starts.Count; i++)
            table.Add(starts[i].Label, new Samples(times[i]).Show(Units.Time), Units.Time(times[i].Min()));
        result.Tables.Add(table);
        var check = new Samples(times[^1]);
        result.Goals.Add(new Goal(
            $"{starts[^1].Label}, to its first output", $"<= {Units.Time(WantedStart)}", check.Show(Units.Time),
            $"{starts[0].Label} {Units.Time(new Samples(times[0]).Median)}", check.Median <= WantedStart));
    }

    private static void AddLarge(Harness harness, InstalledCommand command, SectionResult result)
    {
        const int Some = 1_000;
        var papers = (int)(LargeSize / (harness.IsQuick ? 10 : 1) / SyntheticBibliography.Make(0, Some).Length * Some);
        var bytes = SyntheticBibliography.Make(0, papers);
        File.WriteAllBytes(Path.Combine(command.Folder, Large), bytes);
        var checks = new List<ProcessResult>();
        var counts = new List<ProcessResult>();
        for (var round = 0; round < harness.Repeats(3, 1); round++)
        {
            checks.Add(command.Watch("paper-catalog", $"tools/paper-catalog check {Large}"));
            counts.Add(command.Watch("grep", $"grep -c '^@' {Large}"));
        }

        var table = new Table("The command: a large bibliography", ["what", "time", "peak memory"])
        {
            Note = $"A bibliography of {Units.Count(papers)} papers, {Units.Size(bytes.Length)}, from the start of the process to its end. The peer only counts the lines " +
                "that begin an entry.",
        };
        table.Add("a check", Time(checks).Show(Units.Time), Memory(checks).Show(Units.Size));
        // It is over before its memory can be looked at.
        table.Add("grep, counting", Time(counts).Show(Units.Time), "-");
        result.Tables.Add(table);
        var of = $"a check of {Units.Size(bytes.Length)} of BibTeX";
        result.Goals.Add(new Goal(of, $"<= {Units.Time(WantedTime)}", Time(checks).Show(Units.Time), $"grep {Units.Time(Time(counts).Median)}", Time(checks).Median <= WantedTime));
        result.Goals.Add(new Goal(of + ", its peak memory", $"<= {Units.Size(WantedMemory)}", Memory(checks).Show(Units.Size), "", Memory(checks).Max <= WantedMemory));
    }

    private static Samples Time(List<ProcessResult> runs) => new(runs.Select(run => run.Elapsed.TotalSeconds));

    private static Samples Memory(List<ProcessResult> runs) => new(runs.Select(run => (double)run.PeakMemory));
}
