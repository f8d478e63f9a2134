using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Files;

/// <summary>PAPER110: a listing breaks the rules of its language.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SyntaxErrorAnalyzer() : ProblemAnalyzer(ProblemKind.SyntaxError, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.SyntaxError,
        "A listing breaks the rules of its language",
        "The text '{0}' stands where there should be {1}: put it right there",
        RuleCategories.Files,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.SyntaxError + HelpLinks.Extension);
}
