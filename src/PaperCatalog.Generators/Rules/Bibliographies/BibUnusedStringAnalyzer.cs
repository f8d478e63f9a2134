using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Bibliographies;

/// <summary>PAPER240: a string that nothing uses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BibUnusedStringAnalyzer() : ProblemAnalyzer(ProblemKind.BibUnusedString, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.BibUnusedString,
        "A string is not used",
        "Nothing uses the string '{0}': remove its definition",
        RuleCategories.Entries,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.BibUnusedString + HelpLinks.Extension);
}
