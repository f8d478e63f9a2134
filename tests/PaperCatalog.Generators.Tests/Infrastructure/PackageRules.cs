using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaperCatalog.Generators.Tests.Infrastructure;

/// <summary>All rules of the package, and what they report.</summary>
internal static class PackageRules
{
    /// <summary>One of each analyzer.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(PaperCatalogGenerator).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>What all rules report on a project, in order of file and place.</summary>
    public static IReadOnlyList<Diagnostic> Analyze(this TestProject project)
    {
        var options = new AnalyzerOptions([.. project.Files], new TestOptions(project.Properties));
        // What is generated, code can name.
        project.CreateDriver(tracksSteps: false).RunGeneratorsAndUpdateCompilation(project.CreateCompilation(), out var generated, out _);
        var compilation = generated.WithAnalyzers(Analyzers, options);
        return
        [
            .. compilation.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
                .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>A diagnostic as an error list shows it: <c>a.txt(3,1) PAPER201</c>.</summary>
    public static string Show(this Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return place.Path is { Length: > 0 } path
            ? FormattableString.Invariant($"{Path.GetFileName(path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}) {diagnostic.Id}")
            : diagnostic.Id;
    }

    /// <summary>The text that a diagnostic is at.</summary>
    public static string GetText(this TestProject project, Diagnostic diagnostic) =>
        project.Files.Single(file => file.Path == diagnostic.Location.GetLineSpan().Path).GetText().ToString(diagnostic.Location.SourceSpan);
}
