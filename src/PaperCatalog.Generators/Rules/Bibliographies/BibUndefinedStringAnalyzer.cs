using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Bibliographies;

/// <summary>PAPER239: the name of a string that nothing above defines.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BibUndefinedStringAnalyzer() : ProblemAnalyzer(ProblemKind.BibUndefinedString, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.BibUndefinedString,
        "A string is not defined",
        "No '@string' above defines '{0}': {1}",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.BibUndefinedString + HelpLinks.Extension);
}
