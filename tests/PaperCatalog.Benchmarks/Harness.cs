using PaperCatalog.Benchmarks.Processes;

namespace PaperCatalog.Benchmarks;

/// <summary>What the sections of a run share.</summary>
/// <param name="IsQuick">Whether it is a short run: smaller catalogues, fewer repeats.</param>
/// <param name="Workshop">Where projects are built.</param>
internal sealed record Harness(bool IsQuick, Workshop Workshop)
{
    /// <summary>The sizes of catalogues, in papers.</summary>
    public IReadOnlyList<int> Sizes => IsQuick ? [1_000, 10_000] : [1_000, 10_000, 100_000];

    /// <summary>The size that most goals are about.</summary>
    public int Largest => Sizes[^1];

    /// <summary>How often something is repeated: in full, or for a short run.</summary>
    public int Repeats(int full, int quick) => IsQuick ? quick : full;

    /// <summary>How often a build of some size is repeated.</summary>
    public int BuildRepeats(int papers) => papers >= 100_000 ? 3 : Repeats(5, 2);
}
