using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER214: a field has a value of the wrong sort.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnexpectedValueAnalyzer() : ProblemAnalyzer(ProblemKind.UnexpectedValue, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.UnexpectedValue,
        "A field has a value of the wrong sort",
        "The value '{0}' is not {1}: correct it, or remove the field",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.UnexpectedValue + HelpLinks.Extension);
}
