using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Bibliographies;

/// <summary>PAPER243: a DOI that is none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BibDoiAnalyzer() : ProblemAnalyzer(ProblemKind.BibDoi, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.BibDoi,
        "A DOI is malformed",
        "'{0}' is no DOI: write it as '10.1145/3442188.3445922'",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.BibDoi + HelpLinks.Extension);
}
