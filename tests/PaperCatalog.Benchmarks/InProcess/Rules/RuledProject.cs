using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Benchmarks.InProcess.Compiling;
using PaperCatalog.Generators;
using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Benchmarks.InProcess.Rules;

/// <summary>A project of a hundred listings, and one more that repeats a hundredth of their papers, with all rules on.</summary>
internal sealed class RuledProject
{
    private const int Listings = 100;

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
    [
        .. typeof(PaperCatalogGenerator).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private readonly CSharpCompilation _compilation = UserCompilation.Create();
    private readonly (string Path, byte[] Bytes)[] _files;

    /// <summary>A project of about so many entries.</summary>
    /// <param name="entries">How many.</param>
    /// <param name="isShared">Whether their abstracts share text (<see cref="SharedAbstracts"/>).</param>
    public RuledProject(int entries, bool isShared)
    {
        // A hundred and one listings of the same length.
        var each = entries / (Listings + 1);
        _files =
        [
            .. Enumerable.Range(0, Listings).Select(i => ($"/project/papers/{i:000}.txt", Make(i * each))),
            ("/project/papers/again.txt", Make(each * Listings / 2)),
        ];

        byte[] Make(int first) =>
            SyntheticListing.Make(isShared ? SharedAbstracts.Range(first, each) : SyntheticPaper.Range(first, each), each);
    }

    /// <summary>The number of rules.</summary>
    public static int RuleCount => s_analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct().Count();

    /// <summary>The files as the compiler has them before any rule saw them.</summary>
    public AnalyzerOptions Decode() =>
        new([.. _files.Select(file => ListingText.Decode(file.Path, file.Bytes))], new PackageOptions());

    /// <summary>The number of reports of all rules.</summary>
    public int Analyze(AnalyzerOptions options)
    {
        var analysis = new CompilationWithAnalyzersOptions(
            options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return _compilation.WithAnalyzers(s_analyzers, analysis).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;
    }
}
