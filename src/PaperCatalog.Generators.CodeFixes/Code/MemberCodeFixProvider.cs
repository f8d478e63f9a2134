using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Fixes;
using PaperCatalog.Listings.Lookups;

namespace PaperCatalog.Generators.CodeFixes.Code;

/// <summary>
/// Offers for a member that a class of papers does not have the nearest that it has, or to keep the name as an old one of that paper:
/// a paper whose title was corrected has another name since.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MemberCodeFixProvider))]
[Shared]
public sealed class MemberCodeFixProvider : CodeFixProvider
{
    private const string NoMember = "CS0117";
    private const string NearestKey = "PaperCatalog.NameNearest";
    private const string AliasKey = "PaperCatalog.KeepOldName";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [NoMember];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var cancellation = context.CancellationToken;
        if (await context.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root ||
            root.FindNode(context.Span) is not SimpleNameSyntax { Parent: { } parent } name ||
            await context.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model ||
            FindCatalog(context.Document.Project, model, parent, cancellation) is not { } catalog ||
            catalog.Lookups.FindNearest(LookupKind.Key, name.Identifier.ValueText) is not { } near)
        {
            return;
        }

        var written = SyntaxFactory.IdentifierName(near.Key).WithTriviaFrom(name);
        Register($"Did you mean '{near.Key}'?", NearestKey, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(name, written)).Project.Solution));
        var place = catalog.Build.Works[near.Work].Appearances[0];
        var listing = catalog.Listings[place.Listing];
        if (DirectiveFixes.KeepOldName(listing.Reading, place.Entry, name.Identifier.ValueText) is { } fix &&
            FindDocument(context.Document.Project, listing, cancellation) is { } document)
        {
            Register(
                $"Keep '{name.Identifier.ValueText}' as an old name of '{near.Key}', in {SafeText.Show(listing.File.Name)}", AliasKey,
                token => document.ApplyAsync(context.Document.Project.Solution, fix.Edits, token));
        }

        void Register(string title, string key, Func<CancellationToken, Task<Solution>> apply) =>
            context.RegisterCodeFix(CodeAction.Create(title, apply, key), context.Diagnostics);
    }

    // A qualified name stands in a cref, all else is an access.
    private static SourceCatalog? FindCatalog(Project project, SemanticModel model, SyntaxNode parent, CancellationToken cancellation)
    {
        SyntaxNode? left = parent switch
        {
            MemberAccessExpressionSyntax access => access.Expression,
            QualifiedNameSyntax qualified => qualified.Left,
            _ => null,
        };
        return left is not null && model.GetSymbolInfo(left, cancellation).Symbol is INamedTypeSymbol type
            ? ProjectListings.Of(project.AnalyzerOptions, cancellation).Catalogs.FirstOrDefault(catalog => catalog.Name == type.Name)
            : null;
    }

    private static ListingDocument? FindDocument(Project project, SourceListing listing, CancellationToken cancellation) => project.AdditionalDocuments
        .Where(document => (document.FilePath ?? document.Name) == listing.Start.GetLineSpan().Path)
        .Select(document => ListingDocument.Read(document, cancellation))
        .FirstOrDefault(document => document is not null);
}
