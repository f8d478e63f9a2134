using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Bibliographies;

/// <summary>PAPER235: a field whose name is misspelt.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BibUnknownFieldAnalyzer() : ProblemAnalyzer(ProblemKind.BibUnknownField, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.BibUnknownField,
        "The name of a field is misspelt",
        "No program knows a field '{0}': did you mean '{1}'?",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.BibUnknownField + HelpLinks.Extension);
}
