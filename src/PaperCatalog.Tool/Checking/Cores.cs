namespace PaperCatalog.Tool.Checking;

/// <summary>Does work on all cores.</summary>
/// <remarks><see cref="Parallel"/> does too, but to set it up takes as long as a small listing.</remarks>
internal static class Cores
{
    /// <summary>Does the pieces of a work, each once; they are begun in their order.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="step">What is called behind each, on any thread.</param>
    public static void Run(Action[] pieces, Action? step = null)
    {
        var next = -1;
        var others = new Task[Math.Max(0, Math.Min(pieces.Length, Environment.ProcessorCount) - 1)];
        for (var i = 0; i < others.Length; i++)
            others[i] = Task.Run(TakeTurns);
        TakeTurns();
        Task.WaitAll(others);

        void TakeTurns()
        {
            for (var piece = Interlocked.Increment(ref next); piece < pieces.Length; piece = Interlocked.Increment(ref next))
            {
                pieces[piece]();
                step?.Invoke();
            }
        }
    }
}
