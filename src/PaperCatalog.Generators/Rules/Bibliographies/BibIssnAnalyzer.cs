using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Bibliographies;

/// <summary>PAPER246: an ISSN that is none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BibIssnAnalyzer() : ProblemAnalyzer(ProblemKind.BibIssn, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.BibIssn,
        "An ISSN is wrong",
        "'{0}' is no ISSN: its length or its check digit is wrong; copy it again",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.BibIssn + HelpLinks.Extension);
}
