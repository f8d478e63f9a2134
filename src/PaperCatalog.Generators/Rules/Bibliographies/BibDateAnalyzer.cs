using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Bibliographies;

/// <summary>PAPER247: a date in no form that bibliographies have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BibDateAnalyzer() : ProblemAnalyzer(ProblemKind.BibDate, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.BibDate,
        "A date of a bibliography is malformed",
        "'{0}' is no date of a bibliography: {1}",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.BibDate + HelpLinks.Extension);
}
