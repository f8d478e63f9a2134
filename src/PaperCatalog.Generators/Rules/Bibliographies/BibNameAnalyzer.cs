using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Bibliographies;

/// <summary>PAPER249: a name in no form that bibliographies have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BibNameAnalyzer() : ProblemAnalyzer(ProblemKind.BibName, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.BibName,
        "A name is malformed",
        "The name '{0}' is malformed: {1}",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.BibName + HelpLinks.Extension);
}
