using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PaperCatalog.Generators.Rules.Code;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.CodeFixes.Code;

/// <summary>Offers for a lookup that finds no paper the text that would find the nearest.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LookupCodeFixProvider))]
[Shared]
public sealed class LookupCodeFixProvider : CodeFixProvider
{
    private const string Key = "PaperCatalog.LookUpNearest";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. CodeRules.Fixed.Select(rule => rule.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            // What is no literal, a constant of another place, is corrected there.
            if (diagnostic.Properties.TryGetValue(LookupAnalyzer.NearestProperty, out var nearest) && nearest is not null &&
                root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Did you mean '{SafeText.Show(nearest)}'?", _ => Task.FromResult(Replace(context.Document, root, literal, nearest)), Key),
                    diagnostic);
            }
        }
    }

    private static Document Replace(Document document, SyntaxNode root, LiteralExpressionSyntax literal, string text)
    {
        var written = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text)).WithTriviaFrom(literal);
        return document.WithSyntaxRoot(root.ReplaceNode(literal, written));
    }
}
