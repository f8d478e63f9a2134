using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Bibliographies;

/// <summary>PAPER248: pages in no form that bibliographies have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BibPagesAnalyzer() : ProblemAnalyzer(ProblemKind.BibPages, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.BibPages,
        "Pages are malformed",
        "The pages '{0}' are malformed: {1}",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.BibPages + HelpLinks.Extension);
}
