using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Files;

/// <summary>PAPER109: a directive that cannot be understood.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MalformedDirectiveAnalyzer() : ProblemAnalyzer(ProblemKind.MalformedDirective, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.MalformedDirective,
        "A directive cannot be understood",
        "'{0}' in this directive is not {1}",
        RuleCategories.Files,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.MalformedDirective + HelpLinks.Extension);
}
