using System.Globalization;
using PaperCatalog.Tool.Commands;

namespace PaperCatalog.Tool.Output;

/// <summary>Shows on standard error how far long work is, where that is a terminal.</summary>
internal sealed class Progress : IDisposable
{
    // What is done before one wonders shows nothing.
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan s_period = TimeSpan.FromMilliseconds(100);

    private readonly ToolConsole _console;
    private readonly Timer? _timer;
    private readonly object _lock = new();
    private Stage? _stage;
    private int _shown;

    /// <summary>Begins.</summary>
    /// <param name="console">Where it is shown.</param>
    public Progress(ToolConsole console)
    {
        _console = console;
        _timer = console.HasErrorTerminal ? new Timer(_ => Show(), null, s_patience, s_period) : null;
    }

    /// <summary>Begins the next stage.</summary>
    /// <param name="what">What is done: <c>Reading listings</c>.</param>
    /// <param name="all">How many steps it has.</param>
    /// <returns>What counts one more of them as done, on any thread.</returns>
    public Action Begin(string what, int all)
    {
        var stage = new Stage(what, all);
        Volatile.Write(ref _stage, stage);
        return stage.Step;
    }

    /// <summary>Takes away what is shown.</summary>
    public void Dispose()
    {
        _timer?.Dispose();
        lock (_lock)
        {
            if (_shown > 0)
                _console.Error.Write($"\r{new string(' ', _shown)}\r");
            _shown = -1;
        }
    }

    private void Show()
    {
        lock (_lock)
        {
            // A last tick may come behind the end.
            if (_shown < 0 || Volatile.Read(ref _stage) is not { } stage)
                return;
            var text = stage.ToString();
            _console.Error.Write("\r" + text.PadRight(_shown));
            _shown = Math.Max(_shown, text.Length);
        }
    }

    private sealed class Stage(string what, int all)
    {
        private int _done;

        public void Step() => Interlocked.Increment(ref _done);

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{what}: {Volatile.Read(ref _done)} of {all}");
    }
}
