using System.Diagnostics;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Benchmarks.Processes.Commands;

/// <summary>The command as people have it: packed, and installed from its package into a temporary folder.</summary>
internal sealed class InstalledCommand : IDisposable
{
    private const string PackageId = "PaperCatalog.Tool";

    private readonly ProcessRunner _runner;

    public InstalledCommand()
    {
        var feed = Path.Combine(Folder, "feed");
        new ProcessRunner(packagesFolder: null).Run(Repository.Root, "dotnet", ["pack", Path.Combine("src", PackageId), "-o", feed, "--nologo"]).Succeeds();
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="local" value="{feed}" />
              </packageSources>
            </configuration>
            """);
        _runner = new ProcessRunner(Path.Combine(Folder, "packages"));
        _runner.Run(Folder, "dotnet", ["tool", "install", PackageId, "--tool-path", "tools"]).Succeeds();
    }

    /// <summary>The folder that it is in.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("papercatalog-command-").FullName;

    /// <summary>The program.</summary>
    public string Program => Path.Combine(Folder, "tools", "paper-catalog");

    /// <summary>The seconds from the start of a program to its first output.</summary>
    public double TimeFirstOutput(string file, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = _runner.StartTalk(Folder, file, arguments);
        if (process.StandardOutput.Read() < 0)
            throw new InvalidOperationException($"{file} printed nothing: {process.StandardError.ReadToEnd()}");
        var seconds = clock.Elapsed.TotalSeconds;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return seconds;
    }

    /// <summary>Runs a program to its end, whatever its exit code, and watches its memory.</summary>
    /// <param name="name">Its name, as a process has it.</param>
    /// <param name="line">The line of a shell that starts it.</param>
    public ProcessResult Watch(string name, string line) => _runner.Run(Folder, "sh", ["-c", line + "; true"], name);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
