using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER225: a word that stands twice in a row.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DoubledWordAnalyzer() : ProblemAnalyzer(ProblemKind.DoubledWord, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.DoubledWord,
        "A word stands twice in a row",
        "The word '{0}' stands twice in a row: remove one",
        RuleCategories.Entries,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.DoubledWord + HelpLinks.Extension);
}
