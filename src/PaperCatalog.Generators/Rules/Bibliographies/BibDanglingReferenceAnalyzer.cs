using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Bibliographies;

/// <summary>PAPER241: a reference to an entry that is not there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BibDanglingReferenceAnalyzer() : ProblemAnalyzer(ProblemKind.BibDanglingReference, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.BibDanglingReference,
        "A reference leads nowhere",
        "The field '{0}' names the entry '{1}', which this listing does not have: correct the key or add the entry",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.BibDanglingReference + HelpLinks.Extension);
}
