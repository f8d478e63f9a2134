using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaperCatalog.Generators.Rules;

/// <summary>A rule that looks at all listings of a project together, or at the project, once for a compilation.</summary>
public abstract class CompilationEndAnalyzer : DiagnosticAnalyzer
{
    private protected CompilationEndAnalyzer(DiagnosticDescriptor rule) => Rule = rule;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    private protected DiagnosticDescriptor Rule { get; }

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Report);
    }

    private protected abstract void Report(CompilationAnalysisContext context);
}
