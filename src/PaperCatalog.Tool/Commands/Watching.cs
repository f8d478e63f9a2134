using System.Threading.Channels;
using PaperCatalog.Listings;
using PaperCatalog.Tool.Inputs;

namespace PaperCatalog.Tool.Commands;

/// <summary>Does something again whenever what it looks at changes.</summary>
/// <param name="console">What it writes to.</param>
/// <param name="look">What there is to look at, before each run.</param>
/// <param name="run">What is done.</param>
internal sealed class Watching(ToolConsole console, Func<InputState> look, Func<int> run)
{
    // An editor writes a file in several steps, and a checkout writes many.
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(200);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Does it until it is cancelled.</summary>
    /// <param name="cancellation">Ctrl+C.</param>
    /// <returns>The last exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var state = look();
        var watchers = new List<FileSystemWatcher> { Watch(console.Folder, true) };
        watchers.AddRange(state.FoldersOutsideOf(console.Folder).Select(folder => Watch(folder, false)));
        var code = ExitCode.Clean;
        try
        {
            while (true)
            {
                code = Run();
                await console.Out.FlushAsync(cancellation).ConfigureAwait(false);
                await console.Error.WriteAsync("Waiting for changes; Ctrl+C ends.\n".AsMemory(), cancellation).ConfigureAwait(false);
                state = await WaitForChangeAsync(state, cancellation).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            return code;
        }
        finally
        {
            foreach (var watcher in watchers)
                watcher.Dispose();
        }
    }

    // Most of what changes in a folder is none of its listings: what a build writes, and what this command itself writes there.
    private async Task<InputState> WaitForChangeAsync(InputState before, CancellationToken cancellation)
    {
        while (true)
        {
            await _changes.Reader.ReadAsync(cancellation).ConfigureAwait(false);
            do
                await Task.Delay(s_quiet, cancellation).ConfigureAwait(false);
            while (_changes.Reader.TryRead(out _));
            var now = look();
            if (now != before)
                return now;
        }
    }

    private FileSystemWatcher Watch(string folder, bool withSubfolders)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = withSubfolders, InternalBufferSize = 64 * 1024 };
        watcher.Changed += (_, _) => _changes.Writer.TryWrite(true);
        watcher.Created += (_, _) => _changes.Writer.TryWrite(true);
        watcher.Deleted += (_, _) => _changes.Writer.TryWrite(true);
        watcher.Renamed += (_, _) => _changes.Writer.TryWrite(true);
        // When too much happens at once it is not known what, but that it does.
        watcher.Error += (_, _) => _changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    // A file that cannot be read for a moment, as it is being written, ends nothing.
    private int Run()
    {
        try
        {
            return run();
        }
        catch (ToolException exception)
        {
            console.Error.Write($"paper-catalog: {SafeText.Show(exception.Message)}\n");
            return ExitCode.Failure;
        }
    }
}
