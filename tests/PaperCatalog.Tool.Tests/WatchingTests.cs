using PaperCatalog.Tool.Commands;
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
        var watching = Watching.RunAsync(new ToolConsole(TextWriter.Null, error, folder.Path), Run, end.Token);
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

        int Run()
        {
            ran.Release();
            return Interlocked.Increment(ref runs) == 2 ? throw new ToolException("it is being written") : ExitCode.Problems;
        }
    }
}
