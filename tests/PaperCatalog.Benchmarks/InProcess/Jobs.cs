using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;

namespace PaperCatalog.Benchmarks.InProcess;

/// <summary>How a turn of a benchmark measures.</summary>
internal static class Jobs
{
    /// <summary>For what takes nanoseconds: many operations an iteration.</summary>
    public static Job Throughput { get; } = Job.Default
        .WithStrategy(RunStrategy.Throughput)
        // With fewer what is measured is code that the runtime still watches, to optimise it.
        .WithWarmupCount(10)
        .WithIterationCount(5)
        .WithIterationTime(TimeInterval.FromMilliseconds(50))
        .WithEvaluateOverhead(false)
        .DontEnforcePowerPlan();

    /// <summary>For what takes milliseconds and more: one operation an iteration, each prepared by itself.</summary>
    public static Job Single(int warmUps, int iterations) => Job.Default
        .WithStrategy(RunStrategy.Monitoring)
        .WithWarmupCount(warmUps)
        .WithIterationCount(iterations)
        .WithInvocationCount(1)
        .WithUnrollFactor(1)
        .WithEvaluateOverhead(false)
        .DontEnforcePowerPlan();

    /// <summary>For what somebody waits for at each key: no editor collects all memory before it.</summary>
    public static Job Keys(int iterations) => Single(warmUps: 5, iterations).WithGcForce(false);
}
