using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Bibliographies;

/// <summary>PAPER233: a field that its entry has already.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BibRepeatedFieldAnalyzer() : ProblemAnalyzer(ProblemKind.BibRepeatedField, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.BibRepeatedField,
        "A field stands twice in an entry",
        "The entry has a field '{0}' already, and the first is what counts: remove one of the two",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.BibRepeatedField + HelpLinks.Extension);
}
