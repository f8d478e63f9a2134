using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER222: text that is not in form C of Unicode.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotNormalisedAnalyzer() : ProblemAnalyzer(ProblemKind.NotNormalised, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.NotNormalised,
        "Text is not in form C",
        "'{0}' spells a character as several: write it as one, as Unicode's form C (NFC) has it",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.NotNormalised + HelpLinks.Extension);
}
