using System.Globalization;
using PaperCatalog.Benchmarks.Report;

namespace PaperCatalog.Benchmarks.Processes.Sections;

/// <summary>Builds of several projects that took turns.</summary>
internal sealed class BuildRounds
{
    /// <summary>The seconds of each project's builds, turn by turn.</summary>
    public Dictionary<ProjectKind, List<double>> Times { get; } = [];

    /// <summary>What the builds that failed printed.</summary>
    public Dictionary<ProjectKind, string> Failures { get; } = [];

    public void Add(ProjectKind kind, ProcessResult build)
    {
        if (!Times.TryGetValue(kind, out var times))
            Times[kind] = times = [];
        times.Add(build.Elapsed.TotalSeconds);
        if (build.ExitCode != 0)
            Failures[kind] = build.Output;
    }

    /// <summary>What a project's builds took beyond those, in the same turn, of one without papers.</summary>
    public Samples Added(ProjectKind kind) => new(Times[kind].Zip(Times[kind.Baseline], (with, without) => with - without));

    /// <summary>The row of goals for what the papers of one listing add to a build.</summary>
    /// <param name="with">What compiles.</param>
    /// <param name="wanted">The seconds that are wanted.</param>
    /// <param name="peers">What the same papers add otherwise.</param>
    public Goal GoalFor(int papers, string with, double wanted, params ProjectKind[] peers)
    {
        var added = Added(ProjectKind.OneListing);
        return new Goal(
            $"added `dotnet build` time, {with}, {Units.Count(papers)} papers",
            string.Create(CultureInfo.InvariantCulture, $"<= {wanted} s"),
            added.Show(Units.Seconds),
            string.Join(", ", peers.Select(Peer)),
            added.Median <= wanted);
    }

    private string Peer(ProjectKind kind) => Failures.ContainsKey(kind) || !Times.ContainsKey(kind)
        ? kind.Label + " does not compile"
        : $"{kind.Label} {Units.Seconds(Added(kind).Median)}";
}
