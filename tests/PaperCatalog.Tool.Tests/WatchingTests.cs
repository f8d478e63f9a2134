using PaperCatalog.Tool.Commands;
using PaperCatalog.Tool.Inputs;
using PaperCatalog.Tool.Tests.Infrastructure;

namespace PaperCatalog.Tool.Tests;

/// <summary>Watching does its work again after a change, once for many at a time, and survives what cannot be read.</summary>
public sealed class WatchingTests
{
    [Fact]
    public async Task It_runs_again_after_changes_and_ends_with_the_last_code()
    {
        using var folder = TestFolder.With(("a.bib", ""));
        using var end = new CancellationTokenSource();
        using var error = new StringWriter();
        using var ran = new SemaphoreSlim(0);
        var runs = 0;
        var watching = new Watching(new ToolConsole(TextWriter.Null, error, folder.Path), Look, Run).RunAsync(end.Token);
        await ran.WaitAsync();
        for (var i = 0; i < 20; i++)
            folder.Write($"sub/{i}.bib", [1]);
        await ran.WaitAsync();
        folder.Write("a.bib", [2]);
        await ran.WaitAsync();
        await end.CancelAsync();

        Assert.Equal(ExitCode.Problems, await watching);
        Assert.True(runs < 20, $"It ran {runs} times.");
        Assert.Contains("paper-catalog: it is being written", error.ToString(), StringComparison.Ordinal);

        InputState Look() => InputState.Of(Directory.EnumerateFiles(folder.Path, "*.bib", SearchOption.AllDirectories));

        int Run()
        {
            ran.Release();
            return Interlocked.Increment(ref runs) == 2 ? throw new ToolException("it is being written") : ExitCode.Problems;
        }
    }

    [Fact]
    public async Task It_does_not_run_again_for_what_is_no_input()
    {
        using var folder = TestFolder.With(("a.bib", "1"));
        using var end = new CancellationTokenSource();
        using var ran = new SemaphoreSlim(0);
        var file = Path.Combine(folder.Path, "a.bib");
        var looks = 0;
        var lengths = new List<long>();
        var watching = new Watching(new ToolConsole(TextWriter.Null, TextWriter.Null, folder.Path), Look, Run).RunAsync(end.Token);
        await ran.WaitAsync();
        folder.Write("findings.txt", [1]);
        while (Volatile.Read(ref looks) < 2)
            await Task.Delay(10);
        folder.Write("a.bib", [1, 2]);
        await ran.WaitAsync();
        await end.CancelAsync();

        Assert.Equal(ExitCode.Clean, await watching);
        Assert.Equal([1L, 2L], lengths);

        InputState Look()
        {
            Interlocked.Increment(ref looks);
            return InputState.Of([file]);
        }

        int Run()
        {
            lengths.Add(new FileInfo(file).Length);
            ran.Release();
            return ExitCode.Clean;
        }
    }

    [Fact]
    public void Files_beside_the_folder_are_watched_too()
    {
        using var folder = TestFolder.With(("in/a.bib", "1"), ("beside/b.bib", "2"));
        var state = InputState.Of([Path.Combine(folder.Path, "in", "a.bib"), Path.Combine(folder.Path, "beside", "b.bib"), Path.Combine(folder.Path, "none", "c.bib")]);
        Assert.Equal([Path.Combine(folder.Path, "beside")], state.FoldersOutsideOf(Path.Combine(folder.Path, "in")));
    }
}
