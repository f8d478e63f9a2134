using System.Threading.Channels;
using PaperCatalog.Listings;

namespace PaperCatalog.Tool.Commands;

/// <summary>Does something again whenever a file below the working folder changes.</summary>
internal static class Watching
{
    // An editor writes a file in several steps, and a checkout writes many.
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(200);

    /// <summary>Does it until it is cancelled.</summary>
    /// <param name="console">What it writes to.</param>
    /// <param name="run">What is done.</param>
    /// <param name="cancellation">Ctrl+C.</param>
    /// <returns>The last exit code.</returns>
    public static async Task<int> RunAsync(ToolConsole console, Func<int> run, CancellationToken cancellation)
    {
        var changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        using var watcher = new FileSystemWatcher(console.Folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        watcher.Changed += (_, _) => changes.Writer.TryWrite(true);
        watcher.Created += (_, _) => changes.Writer.TryWrite(true);
        watcher.Deleted += (_, _) => changes.Writer.TryWrite(true);
        watcher.Renamed += (_, _) => changes.Writer.TryWrite(true);
        // When too much happens at once it is not known what, but that it does.
        watcher.Error += (_, _) => changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        var code = ExitCode.Clean;
        try
        {
            while (true)
            {
                code = Run(console, run);
                await console.Out.FlushAsync(cancellation).ConfigureAwait(false);
                await console.Error.WriteAsync("Waiting for changes; Ctrl+C ends.\n".AsMemory(), cancellation).ConfigureAwait(false);
                await changes.Reader.ReadAsync(cancellation).ConfigureAwait(false);
                do
                    await Task.Delay(s_quiet, cancellation).ConfigureAwait(false);
                while (changes.Reader.TryRead(out _));
            }
        }
        catch (OperationCanceledException)
        {
            return code;
        }
    }

    // A file that cannot be read for a moment, as it is being written, ends nothing.
    private static int Run(ToolConsole console, Func<int> run)
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
