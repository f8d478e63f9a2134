using System.Globalization;
using System.Runtime.InteropServices;

namespace PaperCatalog.Benchmarks.Report;

/// <summary>What the figures were taken on.</summary>
internal static class Machine
{
    /// <summary>One sentence, without a date or a name.</summary>
    public static string Describe(string sdkVersion)
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1 << 30);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Processor()}, {Environment.ProcessorCount} cores, {memory:0} GiB of memory, {SystemName()} " +
            $"({RuntimeInformation.OSArchitecture}), .NET SDK {sdkVersion}, runtime {Environment.Version}.");
    }

    private static string Processor() => Find("/proc/cpuinfo", "model name", ':') ??
        Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? "An unknown processor";

    private static string SystemName() => Find("/etc/os-release", "PRETTY_NAME", '=') ?? RuntimeInformation.OSDescription;

    private static string? Find(string file, string name, char separator) => !File.Exists(file)
        ? null
        : File.ReadLines(file).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?.Split(separator, 2)[1]
            .Trim(' ', '"');
}
