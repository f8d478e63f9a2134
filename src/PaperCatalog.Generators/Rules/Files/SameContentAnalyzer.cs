using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Files;

/// <summary>PAPER106: two listings of one catalogue with the same text.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SameContentAnalyzer() : ComparisonAnalyzer(ProblemKind.SameContent, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.SameContent,
        "Two listings have the same text",
        "The listing has the same text as '{0}': take one of them out of the project",
        RuleCategories.Files,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.SameContent + HelpLinks.Extension,
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
