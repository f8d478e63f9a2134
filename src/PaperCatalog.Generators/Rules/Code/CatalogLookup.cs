using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PaperCatalog.Listings.Lookups;

namespace PaperCatalog.Generators.Rules.Code;

/// <summary>A lookup in a catalogue, by a text that is known while the code is compiled.</summary>
/// <param name="Kind">What it looks up.</param>
/// <param name="Text">The text.</param>
/// <param name="Catalog">What it looks in.</param>
/// <param name="Place">The text in the code.</param>
internal sealed record CatalogLookup(LookupKind Kind, string Text, IOperation Catalog, SyntaxNode Place)
{
    /// <summary>The lookup that an operation is; <see langword="null"/> where it is none, or its text is made at run time.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="catalog">The type of catalogues.</param>
    public static CatalogLookup? Find(IOperation operation, INamedTypeSymbol catalog) => operation switch
    {
        IInvocationOperation { Instance: { } instance } call
            when Is(call.TargetMethod.ContainingType, catalog) && KindOf(call.TargetMethod.Name) is { } kind => Find(kind, instance, call.Arguments),
        IPropertyReferenceOperation { Instance: { } instance, Property.IsIndexer: true } indexer
            when Is(indexer.Property.ContainingType, catalog) => Find(LookupKind.Key, instance, indexer.Arguments),
        _ => null,
    };

    private static bool Is(INamedTypeSymbol type, INamedTypeSymbol catalog) => SymbolEqualityComparer.Default.Equals(type, catalog);

    private static CatalogLookup? Find(LookupKind kind, IOperation catalog, ImmutableArray<IArgumentOperation> arguments) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value is { ConstantValue: { HasValue: true, Value: string text } } value
            ? new CatalogLookup(kind, text, catalog, value.Syntax)
            : null;

    private static LookupKind? KindOf(string method) => method switch
    {
        "TryGetByKey" or "Contains" => LookupKind.Key,
        "TryGetByCitationKey" => LookupKind.CitationKey,
        "TryGetById" => LookupKind.Identifier,
        "TryGetByTitle" => LookupKind.Title,
        _ => null,
    };
}
