using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaperCatalog.Benchmarks.InProcess.Rules;

/// <summary>All rules over a project.</summary>
public class RuleBenchmarks
{
    private AnalyzerOptions _options = null!;

    /// <summary>The project; the benchmarks run in this process and take it from here.</summary>
    internal static RuledProject Project { get; set; } = null!;

    /// <summary>The number of reports of the last run.</summary>
    internal static int Reports { get; private set; }

    [IterationSetup]
    public void Decode() => _options = Project.Decode();

    [Benchmark]
    public int AllRules() => Reports = Project.Analyze(_options);
}
