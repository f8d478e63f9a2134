namespace PaperCatalog.Benchmarks.Processes;

/// <summary>Says how a build failed.</summary>
internal static class CompilerError
{
    private const string Mark = ": error ";

    /// <summary>The first error of a build's output, without the place and the project.</summary>
    public static string First(string output)
    {
        var line = output.Split('\n').FirstOrDefault(line => line.Contains(Mark, StringComparison.Ordinal)) ?? ": error unknown";
        var error = line[(line.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)..];
        var project = error.LastIndexOf(" [", StringComparison.Ordinal);
        // One without a number begins with the colon that would follow it.
        return (project > 0 ? error[..project] : error).Trim(' ', ':', '\r');
    }
}
