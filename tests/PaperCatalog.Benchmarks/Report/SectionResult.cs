namespace PaperCatalog.Benchmarks.Report;

/// <summary>What a part of the harness found.</summary>
/// <param name="Name">The part, as the command line names it.</param>
internal sealed record SectionResult(string Name)
{
    /// <summary>The state of the repository that was measured; what was saved without one is of an older harness.</summary>
    public string Commit { get; init; } = "an earlier commit";

    public List<Goal> Goals { get; init; } = [];

    public List<Check> Checks { get; init; } = [];

    public List<Table> Tables { get; init; } = [];
}
