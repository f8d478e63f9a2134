namespace PaperCatalog.Benchmarks.Processes;

/// <summary>
/// Watches the memory of a program somewhere below a process. It asks the kernel, every few milliseconds, for the
/// high-water mark that the kernel itself keeps (VmHWM), so that only what is added in the last moment is missed.
/// </summary>
internal sealed class MemoryWatch : IDisposable
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(10);

    private readonly Timer _timer;
    private readonly int _root;
    private readonly string _program;
    private int _found;
    private int _busy;
    private long _peak;

    public MemoryWatch(int root, string program)
    {
        _root = root;
        _program = program;
        _timer = new Timer(_ => LookOnce(), null, s_pause, s_pause);
    }

    /// <summary>The most that was resident, in bytes; 0 where the program was not seen, or there is no such kernel.</summary>
    public long Peak => Volatile.Read(ref _peak);

    public void Dispose() => _timer.Dispose();

    private void LookOnce()
    {
        if (!Directory.Exists("/proc/self") || Interlocked.Exchange(ref _busy, 1) == 1)
            return;
        if (_found == 0)
            _found = ProcFiles.Descendants(_root).FirstOrDefault(id => ProcFiles.IsProgram(id, _program));
        if (_found != 0)
            _peak = Math.Max(_peak, ProcFiles.HighWaterMark(_found));
        Volatile.Write(ref _busy, 0);
    }
}
