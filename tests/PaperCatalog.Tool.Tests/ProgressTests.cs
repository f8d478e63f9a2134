using PaperCatalog.Tool.Commands;
using PaperCatalog.Tool.Output;

namespace PaperCatalog.Tool.Tests;

/// <summary>How far long work is.</summary>
public sealed class ProgressTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(1);

    [Fact]
    public void Each_stage_is_shown_at_a_terminal_and_taken_away()
    {
        using var error = new SharedText();
        using (var progress = new Progress(new ToolConsole(TextWriter.Null, error, "") { HasErrorTerminal = true }))
        {
            progress.Begin("Reading listings", 2)();
            WaitFor("\rReading listings: 1 of 2");
            var step = progress.Begin("Checking", 3);
            step();
            step();
            // It covers the longer text.
            WaitFor("\rChecking: 2 of 3        ");
        }

        Assert.EndsWith("\r" + new string(' ', "Reading listings: 1 of 2".Length) + "\r", error.ToString(), StringComparison.Ordinal);

        void WaitFor(string shown) => Assert.True(SpinWait.SpinUntil(() => error.ToString().Contains(shown, StringComparison.Ordinal), s_limit), error.ToString());
    }

    [Fact]
    public void Where_no_terminal_is_nothing_is_shown()
    {
        using var error = new StringWriter();
        using (var progress = new Progress(new ToolConsole(TextWriter.Null, error, "")))
        {
            progress.Begin("Reading listings", 2)();
            Thread.Sleep(TimeSpan.FromSeconds(1));
        }

        Assert.Equal("", error.ToString());
    }

    // A timer writes while the test reads.
    private sealed class SharedText : StringWriter
    {
        private readonly object _lock = new();

        public override void Write(string? value)
        {
            lock (_lock)
                base.Write(value);
        }

        public override string ToString()
        {
            lock (_lock)
                return base.ToString();
        }
    }
}
