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
    private readonly string _what;
    private readonly int _all;
    private readonly Timer? _timer;
    private readonly object _lock = new();
    private int _done;
    private int _shown;

    /// <summary>Begins.</summary>
    /// <param name="console">Where it is shown.</param>
    /// <param name="what">What is done: <c>reading</c>.</param>
    /// <param name="all">How much there is to do.</param>
    public Progress(ToolConsole console, string what, int all)
    {
        (_console, _what, _all) = (console, what, all);
        _timer = console.HasErrorTerminal ? new Timer(_ => Show(), null, s_patience, s_period) : null;
    }

    /// <summary>Counts one more as done. Any thread may.</summary>
    public void Step() => Interlocked.Increment(ref _done);

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
            if (_shown < 0)
                return;
            var text = string.Create(CultureInfo.InvariantCulture, $"{_what} listings: {Volatile.Read(ref _done)} of {_all}");
            _console.Error.Write("\r" + text.PadRight(_shown));
            _shown = Math.Max(_shown, text.Length);
        }
    }
}
