using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generators.Inputs;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Lookups;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Generators.Rules.Code;

/// <summary>Reports lookups of code that can find no paper, whatever happens at run time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LookupAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a report that has what would have found a paper.</summary>
    public const string NearestProperty = "Nearest";

    private const string CatalogType = "PaperCatalog.Catalog";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleDescriptors.Of(RuleScope.Code);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName(CatalogType) is { } catalog)
                start.RegisterOperationAction(operation => Report(operation, catalog), OperationKind.Invocation, OperationKind.PropertyReference);
        });
    }

    private static void Report(OperationAnalysisContext context, INamedTypeSymbol type)
    {
        if (CatalogLookup.Find(context.Operation, type) is not { } lookup ||
            CatalogSource.Find(lookup.Catalog) is not { } property ||
            FindCatalog(context, property) is not { } catalog ||
            catalog.Lookups.Find(lookup.Kind, lookup.Text) is not null)
        {
            return;
        }

        var nearest = catalog.Lookups.FindNearest(lookup.Kind, lookup.Text);
        context.ReportDiagnostic(Diagnostic.Create(
            RuleDescriptors.Of(RuleTable.PaperNotFound),
            lookup.Place.GetLocation(),
            lookup.Kind == LookupKind.Key ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            additionalLocations: null,
            nearest is { } near ? ImmutableDictionary<string, string?>.Empty.Add(NearestProperty, near.Text) : null,
            catalog.Name, Word(lookup.Kind), SafeText.Show(lookup.Text), Advice(nearest, lookup.Kind)));
    }

    // Of a class of this assembly; of others the listings are not known here.
    private static SourceCatalog? FindCatalog(OperationAnalysisContext context, IPropertySymbol property)
    {
        if (!SymbolEqualityComparer.Default.Equals(property.ContainingAssembly, context.Compilation.Assembly))
            return null;
        var name = property.ContainingType.Name;
        return ProjectListings.Of(context.Options, context.CancellationToken).Catalogs
            .FirstOrDefault(catalog => catalog.Name == name || ClassChain.Root(catalog.Name) == name);
    }

    private static string Word(LookupKind kind) => kind switch
    {
        LookupKind.Key => "key",
        LookupKind.CitationKey => "citation key",
        LookupKind.Identifier => "identifier",
        _ => "title",
    };

    private static string Advice(NearPaper? nearest, LookupKind kind)
    {
        if (nearest is not { } near)
            return ": correct it, or add the paper to a listing";
        var text = SafeText.Show(near.Text);
        return kind == LookupKind.Key ? $": did you mean '{text}'?" : $": did you mean '{text}', of {near.Key}?";
    }
}
