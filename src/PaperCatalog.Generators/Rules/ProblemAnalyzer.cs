using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules;

/// <summary>A rule that reports one kind of the problems that reading a listing finds.</summary>
public abstract class ProblemAnalyzer : DiagnosticAnalyzer
{
    /// <summary>How many problems of a kind a listing shows one by one.</summary>
    internal const int MaxPerListing = 20;

    private readonly ProblemKind _kind;
    private readonly DiagnosticDescriptor _rule;

    private protected ProblemAnalyzer(ProblemKind kind, DiagnosticDescriptor rule)
    {
        _kind = kind;
        _rule = rule;
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_rule];

    internal ProblemKind Kind => _kind;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(Report);
    }

    private void Report(AdditionalFileAnalysisContext context)
    {
        if (SourceListing.Read(context.AdditionalFile, context.Options, context.CancellationToken) is not { } listing)
            return;
        foreach (var problem in listing.Reading.Problems.Where(problem => problem.Kind == _kind).Take(MaxPerListing))
            context.ReportDiagnostic(Diagnostic.Create(_rule, listing.GetLocation(problem.Span), [.. problem.Arguments]));
    }
}
