namespace PaperCatalog.Benchmarks.Processes;

/// <summary>What became of a process.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">All that it printed.</param>
/// <param name="Elapsed">From its start to its end.</param>
/// <param name="PeakMemory">The most memory that a watched process of its tree had resident, in bytes; 0 where none was
/// seen.</param>
internal sealed record ProcessResult(int ExitCode, string Output, TimeSpan Elapsed, long PeakMemory)
{
    /// <summary>This result, which must be a success.</summary>
    public ProcessResult Succeeds() =>
        ExitCode == 0 ? this : throw new InvalidOperationException($"Exit code {ExitCode}:\n{Output}");
}
