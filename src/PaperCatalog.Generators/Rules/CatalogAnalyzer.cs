using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules;

/// <summary>Reports what shows when all listings of a catalogue are looked at together.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CatalogAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        RuleDescriptors.Of(RuleScope.CatalogEntry, RuleScope.CatalogListing);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Report);
    }

    private static void Report(CompilationAnalysisContext context)
    {
        foreach (var catalog in ProjectListings.Of(context.Options, context.CancellationToken).Catalogs)
        {
            for (var number = 0; number < catalog.Listings.Count; number++)
            {
                foreach (var problem in catalog.Report[number])
                    context.ReportDiagnostic(Create(catalog, number, problem));
            }
        }
    }

    private static Diagnostic Create(SourceCatalog catalog, int number, Problem problem) => RuleDescriptors.Report(
        problem,
        catalog.Listings[number].GetLocation(problem.Span),
        problem.Related is { } place ? catalog.Listings[place.Listing].GetLocation(place.Span) : null);
}
