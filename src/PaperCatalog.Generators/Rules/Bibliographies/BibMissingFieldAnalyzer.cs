using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Bibliographies;

/// <summary>PAPER237: an entry without a field that its type asks for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BibMissingFieldAnalyzer() : ProblemAnalyzer(ProblemKind.BibMissingField, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.BibMissingField,
        "An entry lacks a field of its type",
        "The entry '{0}' has no '{2}', which '{1}' asks for: add it",
        RuleCategories.Entries,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.BibMissingField + HelpLinks.Extension);
}
