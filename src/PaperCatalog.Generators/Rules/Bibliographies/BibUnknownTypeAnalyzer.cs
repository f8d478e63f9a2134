using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Bibliographies;

/// <summary>PAPER236: an entry of a type that there is none of.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BibUnknownTypeAnalyzer() : ProblemAnalyzer(ProblemKind.BibUnknownType, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.BibUnknownType,
        "An entry has an unknown type",
        "There is no type of entry '@{0}': {1}",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.BibUnknownType + HelpLinks.Extension);
}
