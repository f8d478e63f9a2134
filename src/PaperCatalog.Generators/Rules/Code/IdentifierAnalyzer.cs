using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Lookups;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Generators.Rules.Code;

/// <summary>Reports identifiers in comments, documentation and texts of code whose papers no catalogue of the project has.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdentifierAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.Of(RuleTable.IdentifierNotInCatalog)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxTreeAction(Report);
    }

    /// <summary>The texts of a file in which people write identifiers.</summary>
    internal static IEnumerable<(int Start, string Text)> FindTexts(SyntaxNode root)
    {
        foreach (var token in root.DescendantTokens())
        {
            foreach (var trivia in token.LeadingTrivia)
            {
                if (IsComment(trivia))
                    yield return (trivia.FullSpan.Start, trivia.ToFullString());
            }

            if (token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
                or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken)
            {
                yield return (token.SpanStart, token.Text);
            }

            foreach (var trivia in token.TrailingTrivia)
            {
                if (IsComment(trivia))
                    yield return (trivia.FullSpan.Start, trivia.ToFullString());
            }
        }
    }

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    private static void Report(SyntaxTreeAnalysisContext context)
    {
        IReadOnlyList<SourceCatalog>? catalogs = null;
        foreach (var (start, text) in FindTexts(context.Tree.GetRoot(context.CancellationToken)))
        {
            foreach (var (at, length) in WrittenIdentifiers.Find(text))
            {
                var identifier = text.Substring(at, length);
                catalogs ??= ProjectListings.Of(context.Options, context.CancellationToken).Catalogs;
                if (catalogs.Count == 0)
                    return;
                if (catalogs.Any(catalog => catalog.Lookups.Find(LookupKind.Identifier, identifier) is not null))
                    continue;
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleDescriptors.Of(RuleTable.IdentifierNotInCatalog),
                    Location.Create(context.Tree, new TextSpan(start + at, length)),
                    SafeText.Show(identifier)));
            }
        }
    }
}
