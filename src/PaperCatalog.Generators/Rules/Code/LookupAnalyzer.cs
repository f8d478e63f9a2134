using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
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
    private const string AttributeType = "PaperCatalog.CitesAttribute";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.Of(RuleTable.PaperNotFound)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName(CatalogType) is { } catalog)
                start.RegisterOperationAction(operation => ReportLookup(operation, catalog), OperationKind.Invocation, OperationKind.PropertyReference);
            if (start.Compilation.GetTypeByMetadataName(AttributeType) is { } attribute)
                start.RegisterOperationAction(operation => ReportCitation(operation, attribute), OperationKind.Attribute);
        });
    }

    private static void ReportLookup(OperationAnalysisContext context, INamedTypeSymbol type)
    {
        if (CatalogLookup.Find(context.Operation, type) is not { } lookup ||
            CatalogSource.Find(lookup.Catalog) is not { } property ||
            FindCatalog(context, property) is not { } catalog ||
            catalog.Lookups.Find(lookup.Kind, lookup.Text) is not null)
        {
            return;
        }

        Report(context, catalog, lookup.Kind, lookup.Text, lookup.Place);
    }

    // A name in 'nameof' the compiler checks. A text can be of any catalogue.
    private static void ReportCitation(OperationAnalysisContext context, INamedTypeSymbol type)
    {
        if (context.Operation is not IAttributeOperation { Operation: IObjectCreationOperation { Arguments: var arguments } creation } ||
            !SymbolEqualityComparer.Default.Equals(creation.Type, type) ||
            arguments.FirstOrDefault()?.Value is not { Syntax: LiteralExpressionSyntax, ConstantValue: { HasValue: true, Value: string key } } value)
        {
            return;
        }

        var catalogs = ProjectListings.Of(context.Options, context.CancellationToken).Catalogs;
        if (catalogs.Count > 0 && catalogs.All(catalog => catalog.Lookups.Find(LookupKind.Key, key) is null))
            Report(context, catalogs[0], LookupKind.Key, key, value.Syntax);
    }

    private static void Report(OperationAnalysisContext context, SourceCatalog catalog, LookupKind kind, string text, SyntaxNode place)
    {
        var nearest = catalog.Lookups.FindNearest(kind, text);
        context.ReportDiagnostic(Diagnostic.Create(
            RuleDescriptors.Of(RuleTable.PaperNotFound),
            place.GetLocation(),
            kind == LookupKind.Key ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            additionalLocations: null,
            nearest is { } near ? ImmutableDictionary<string, string?>.Empty.Add(NearestProperty, near.Text) : null,
            catalog.Name, Word(kind), SafeText.Show(text), Advice(nearest, kind)));
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
