using System.Diagnostics;
using System.Globalization;

namespace PaperCatalog.Benchmarks.Editor;

/// <summary>The memory of this process, in bytes.</summary>
internal static class Memory
{
    private const string Status = "/proc/self/status";

    /// <summary>What a full collection leaves on the managed heap.</summary>
    public static long Heap()
    {
        // Twice, for what the first one only hands to finalizers.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    /// <summary>The resident memory that no file stands behind, as the kernel counts it; elsewhere the private bytes.</summary>
    public static long Private()
    {
        if (!File.Exists(Status))
            return Process.GetCurrentProcess().PrivateMemorySize64;
        var line = File.ReadLines(Status).Single(line => line.StartsWith("RssAnon:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) * 1024;
    }
}
