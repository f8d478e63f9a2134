using System.Collections.Concurrent;
using System.Diagnostics;

namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>A program that <c>dotnet watch</c> runs and changes while its sources are edited.</summary>
internal sealed class WatchedProgram : IDisposable
{
    /// <summary>What the lines of the program begin with.</summary>
    public const string Mark = "TITLES ";

    private const int LinesPerEdit = 300;
    private const int MaxLines = 3000;

    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(5);

    private readonly BlockingCollection<string> _lines = [];
    private readonly List<string> _seen = [];
    private readonly Process _process;

    public WatchedProgram(UserProject project)
    {
        var start = Dotnet.Describe(project.Folder, "watch", "--non-interactive", "run");
        // Some disks tell nobody what changes on them.
        start.Environment["DOTNET_USE_POLLING_FILE_WATCHER"] = "1";
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Add(line.Data);
        _process.ErrorDataReceived += (_, line) => Add(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Reads until the program prints a line for the first time.</summary>
    public void ReadUntil(string wanted) => ReadUntil(wanted, wanted, () => { });

    /// <summary>
    /// Edits a source until the program prints a line: a host that has only just started it may not look yet. The lines of the
    /// program before that must be another one; those of the host, which begin otherwise, may be any.
    /// </summary>
    public void ReadUntil(string wanted, string before, Action edit)
    {
        var count = 0;
        for (var line = ""; line != wanted; count++)
        {
            if (count % LinesPerEdit == 0)
                edit();
            Assert.True(
                count < MaxLines && _lines.TryTake(out line, s_limit), $"'{wanted}' does not come:\n" + string.Join('\n', _seen.TakeLast(50)));
            _seen.Add(line);
            Assert.True(
                line == wanted || line == before || !line.StartsWith(Mark, StringComparison.Ordinal), $"Not '{wanted}' but '{line}'.");
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _lines.Dispose();
    }

    private void Add(string? line)
    {
        if (line is not null)
            _lines.Add(line);
    }
}
