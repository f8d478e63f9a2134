using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER215: a field has an unknown name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownFieldAnalyzer() : ProblemAnalyzer(ProblemKind.UnknownField, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.UnknownField,
        "A field has an unknown name",
        "The field '{0}' is not known: {1}",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.UnknownField + HelpLinks.Extension);
}
