namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>What a run of <c>dotnet</c> came to.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">All that it printed.</param>
internal sealed record DotnetResult(int ExitCode, string Output)
{
    /// <summary>The lines of its output.</summary>
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The lines of its output that are diagnostics of ours, each once, without the project that MSBuild adds.</summary>
    public IReadOnlyList<string> Diagnostics =>
    [
        .. Output.Split('\n')
            .Where(line => line.Contains("PAPER", StringComparison.Ordinal) && (line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal)))
            .Select(line => line.Trim())
            .Select(line => line.LastIndexOf(" [", StringComparison.Ordinal) is > 0 and var end ? line[..end] : line)
            .Distinct(),
    ];

    /// <summary>This result, which must be a success.</summary>
    public DotnetResult Succeeds()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    /// <summary>This result, which must be a failure.</summary>
    public DotnetResult Fails()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }
}
