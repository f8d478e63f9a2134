using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Fixes;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Generators.CodeFixes;

/// <summary>
/// Offers for what is reported in a listing to put it right, where that has one right answer, and to disable the rule there.
/// </summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp, Name = nameof(ListingCodeFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class ListingCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [.. ListingFixes.Rules.Union(DirectiveFixes.Rules.Where(rule => rule != RuleTable.MoreProblems)).Select(rule => rule.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => ListingFixAllProvider.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (ListingDocument.Read(context.TextDocument, context.CancellationToken) is not { } document)
            return Task.CompletedTask;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (RuleTable.Find(diagnostic.Id) is not { } rule)
                continue;
            var place = document.GetSpan(diagnostic.Location);
            // That a directive is unused shows only when all listings are compared, but its place says all.
            var problem = rule == RuleTable.UnusedDirective
                ? new Problem(rule, place, default)
                : document.FindProblem(rule, place);
            var correction = problem is null ? null : ListingFixes.Find(document.Reading, problem);
            Register(context, document, diagnostic, correction, new FixKey(rule, isDirective: false));
            var directive = DirectiveFixes.Disable(document.Reading, rule, place);
            Register(context, document, diagnostic, directive, new FixKey(rule, isDirective: true));
        }

        return Task.CompletedTask;
    }

    private static void Register(
        CodeFixContext context, ListingDocument document, Diagnostic diagnostic, ListingFix? fix, FixKey key)
    {
        if (fix is null)
            return;
        var solution = context.TextDocument.Project.Solution;
        var action = CodeAction.Create(
            fix.Title, cancellation => document.ApplyAsync(solution, fix.Edits, cancellation), key.ToString());
        context.RegisterCodeFix(action, diagnostic);
    }
}
