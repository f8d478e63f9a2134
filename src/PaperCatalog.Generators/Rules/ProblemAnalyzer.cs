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

    private Diagnostic Create(SourceListing listing, Problem problem)
    {
        Location[] related = problem.Related is { } place ? [listing.GetLocation(place.Span)] : [];
        return Diagnostic.Create(_rule, listing.GetLocation(problem.Span), related, [.. problem.Arguments]);
    }

    private void Report(AdditionalFileAnalysisContext context)
    {
        if (SourceListing.Read(context.AdditionalFile, context.Options, context.CancellationToken) is not { } listing)
            return;
        foreach (var problem in listing.Problems.Shown[_kind].Take(MaxPerListing))
            context.ReportDiagnostic(Create(listing, problem));
    }
}
