using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generators.Inputs;
using PaperCatalog.Generators.Rules.Code;
using PaperCatalog.Listings.Lookups;

namespace PaperCatalog.Generators.CodeFixes.Code;

/// <summary>
/// Offers on an identifier in documentation, whose paper a catalogue of the project has, to write a reference to its member, which the
/// compiler checks and editors follow.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(ReferenceRefactoringProvider))]
[Shared]
public sealed class ReferenceRefactoringProvider : CodeRefactoringProvider
{
    private const string Key = "PaperCatalog.WriteReference";

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;
        var comment = root.FindTrivia(context.Span.Start);
        if (!IsDocumentation(comment) || FindIdentifier(comment, context.Span.Start) is not { } place)
            return;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var options = document.Project.AnalyzerOptions;
        var settings = CatalogOptions.From(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        foreach (var catalog in ProjectListings.Of(options, context.CancellationToken).Catalogs)
        {
            if (catalog.Lookups.Find(LookupKind.Identifier, text.ToString(place)) is not { } work)
                continue;
            var space = settings.Namespace.Length > 0 && !IsInside(root, settings.Namespace) ? settings.Namespace + "." : "";
            var reference = $"<see cref=\"{space}{catalog.Name}.{catalog.Build.Works[work].Name.Key}\"/>";
            context.RegisterRefactoring(CodeAction.Create(
                $"Write {reference}", _ => Task.FromResult(document.WithText(text.WithChanges(new TextChange(place, reference)))), Key));
            return;
        }
    }

    private static bool IsDocumentation(SyntaxTrivia comment) =>
        comment.Kind() is SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    private static TextSpan? FindIdentifier(SyntaxTrivia comment, int position)
    {
        foreach (var (start, length) in WrittenIdentifiers.Find(comment.ToFullString()))
        {
            var place = new TextSpan(comment.FullSpan.Start + start, length);
            if (place.Contains(position) || place.End == position)
                return place;
        }

        return null;
    }

    // Where a file uses the namespace or is in it, the class goes by its name.
    private static bool IsInside(SyntaxNode root, string space) => root.DescendantNodes().Any(node => node switch
    {
        Microsoft.CodeAnalysis.CSharp.Syntax.BaseNamespaceDeclarationSyntax inner =>
            inner.Name.ToString() is var name && (name == space || name.StartsWith(space + ".", StringComparison.Ordinal)),
        Microsoft.CodeAnalysis.CSharp.Syntax.UsingDirectiveSyntax { Alias: null, StaticKeyword.RawKind: 0 } directive =>
            directive.NamespaceOrType.ToString() == space,
        _ => false,
    });
}
