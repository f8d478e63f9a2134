using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using PaperCatalog.Benchmarks.Report;

namespace PaperCatalog.Benchmarks.InProcess;

/// <summary>What the methods of a class came to, over several turns. A method that has arguments is named with them: <c>Read(RIS)</c>.</summary>
internal sealed class BenchmarkFigures(IReadOnlyList<Summary> rounds)
{
    /// <summary>The seconds of one operation of a method: every iteration of every turn.</summary>
    public Samples Seconds(string method) => new(rounds.SelectMany(round => Iterations(round, method)));

    /// <summary>The bytes that one operation of a method allocates: the most of all turns.</summary>
    public long Allocated(string method) =>
        rounds.Select(round => Find(round, method))
            .Max(report => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);

    /// <summary>How many times as long one method takes as another: the medians of each turn.</summary>
    public Samples Ratio(string method, string peer) =>
        new(rounds.Select(round => new Samples(Iterations(round, method)).Median / new Samples(Iterations(round, peer)).Median));

    private static IEnumerable<double> Iterations(Summary round, string method) => Find(round, method).AllMeasurements
        .Where(measurement => measurement is { IterationMode: IterationMode.Workload, IterationStage: IterationStage.Actual })
        .Select(measurement => measurement.Nanoseconds / measurement.Operations * 1e-9);

    private static BenchmarkReport Find(Summary round, string method) =>
        round.Reports.Single(report => NameOf(report.BenchmarkCase) == method);

    private static string NameOf(BenchmarkCase benchmark)
    {
        var name = benchmark.Descriptor.WorkloadMethod.Name;
        return benchmark.HasArguments
            ? $"{name}({string.Join(", ", benchmark.Parameters.Items.Select(argument => argument.Value))})"
            : name;
    }
}
