using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Bibliographies;

/// <summary>PAPER234: a field without a text.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BibEmptyFieldAnalyzer() : ProblemAnalyzer(ProblemKind.BibEmptyField, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.BibEmptyField,
        "A field is empty",
        "The field '{0}' is empty: write its text or remove it",
        RuleCategories.Entries,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.BibEmptyField + HelpLinks.Extension);
}
