using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Bibliographies;

/// <summary>PAPER244: an arXiv identifier that is none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BibArxivIdAnalyzer() : ProblemAnalyzer(ProblemKind.BibArxivId, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.BibArxivId,
        "An arXiv identifier is malformed",
        "'{0}' is no arXiv identifier: write it as '2305.11627' or 'hep-th/9901001'",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.BibArxivId + HelpLinks.Extension);
}
