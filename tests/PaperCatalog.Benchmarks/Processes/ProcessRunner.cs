using System.Diagnostics;

namespace PaperCatalog.Benchmarks.Processes;

/// <summary>Starts processes and waits for them.</summary>
/// <param name="packagesFolder">Where NuGet is to unpack; <see langword="null"/> for the user's own folder.</param>
internal sealed class ProcessRunner(string? packagesFolder)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(10);

    /// <summary>Runs <paramref name="file"/> to its end.</summary>
    /// <param name="watched">The program whose memory is watched: its name, such as <c>csc</c>.</param>
    public ProcessResult Run(string folder, string file, IEnumerable<string> arguments, string? watched = null)
    {
        var start = CreateStart(folder, file, arguments);
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var watch = watched is null ? null : new MemoryWatch(process.Id, watched);
        if (!process.WaitForExit(s_limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{file} {string.Join(' ', arguments)} took more than {s_limit}.");
        }

        clock.Stop();
        return new ProcessResult(process.ExitCode, output.Result + errors.Result, clock.Elapsed, watch?.Peak ?? 0);
    }

    /// <summary>Starts <paramref name="file"/> to be talked with over its standard input and output.</summary>
    public Process StartTalk(string folder, string file, IEnumerable<string> arguments)
    {
        var start = CreateStart(folder, file, arguments);
        start.RedirectStandardInput = true;
        return Process.Start(start)!;
    }

    private ProcessStartInfo CreateStart(string folder, string file, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What 'dotnet run' sets for this program would make the builds inside differ from a user's.
        foreach (var name in start.Environment.Keys.Where(IsOfTheHost).ToList())
            start.Environment.Remove(name);
        if (packagesFolder is not null)
            start.Environment["NUGET_PACKAGES"] = packagesFolder;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        return start;
    }

    private static bool IsOfTheHost(string name) => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase);
}
