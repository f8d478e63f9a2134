using System.Globalization;

namespace PaperCatalog.Benchmarks.Processes;

/// <summary>What a program of the templates printed about itself.</summary>
/// <param name="Lookup">The time from before its first lookup to after it.</param>
/// <param name="Result">The length of the title that was found, or what the mode says; negative where there is none.</param>
/// <param name="Allocated">The bytes that the process allocated on the managed heap.</param>
/// <param name="Anonymous">Its resident memory that no file stands behind.</param>
/// <param name="Mapped">Its resident pages of files.</param>
/// <param name="Kept">The bytes on the managed heap after a collection.</param>
internal sealed record Measurement(TimeSpan Lookup, int Result, long Allocated, long Anonymous, long Mapped, long Kept)
{
    /// <summary>Starts a program in a mode.</summary>
    public static Measurement Take(Project project, string mode, string argument = "")
    {
        var output = project.Start(mode, argument).Succeeds().Output;
        var line = output.Split('\n').Single(line => line.StartsWith("measured ", StringComparison.Ordinal));
        var values = Array.ConvertAll(line.Split(' ')[1..], value => double.Parse(value, CultureInfo.InvariantCulture));
        return new Measurement(
            TimeSpan.FromMicroseconds(values[0]),
            (int)values[1],
            (long)values[2],
            (long)values[3],
            (long)values[4],
            (long)values[5]);
    }
}
