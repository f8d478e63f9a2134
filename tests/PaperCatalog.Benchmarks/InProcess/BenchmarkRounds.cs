using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace PaperCatalog.Benchmarks.InProcess;

/// <summary>Runs the methods of a class with BenchmarkDotNet, in this process.</summary>
internal static class BenchmarkRounds
{
    /// <summary>
    /// Runs all methods several times over, so that those to be compared take turns, and gives what each came to.
    /// </summary>
    /// <param name="job">How one turn measures.</param>
    /// <param name="rounds">The number of turns.</param>
    public static BenchmarkFigures Run<TBenchmarks>(Job job, int rounds)
    {
        var reports = new List<Summary>();
        for (var round = 0; round < rounds; round++)
            reports.Add(RunOnce(typeof(TBenchmarks), job));
        return new BenchmarkFigures(reports);
    }

    private static Summary RunOnce(Type benchmarks, Job job)
    {
        var log = new AccumulationLogger();
        var config = ManualConfig.CreateEmpty()
            .AddJob(job.WithToolchain(InProcessEmitToolchain.Instance))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(log)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "papercatalog-benchmarkdotnet"))
            .WithOptions(ConfigOptions.DisableLogFile);
        var summary = BenchmarkRunner.Run(benchmarks, config);
        return summary.HasCriticalValidationErrors || summary.Reports.IsEmpty || summary.Reports.Any(report => !report.Success)
            ? throw new InvalidOperationException($"{benchmarks.Name} did not run:\n{log.GetLog()}")
            : summary;
    }
}
