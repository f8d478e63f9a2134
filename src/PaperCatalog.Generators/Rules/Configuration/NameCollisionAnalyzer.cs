using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Configuration;

/// <summary>PAPER402: a paper whose short key another paper has, so that it goes by a longer one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NameCollisionAnalyzer() : ComparisonAnalyzer(ProblemKind.NameCollision, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.NameCollision,
        "Two papers want one name",
        "The name '{0}' is taken by {1}: this paper is '{2}' in the catalogue",
        RuleCategories.Configuration,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.NameCollision + HelpLinks.Extension,
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
