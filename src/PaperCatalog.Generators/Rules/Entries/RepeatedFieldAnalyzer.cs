using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER216: a field stands twice in an entry.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RepeatedFieldAnalyzer() : ProblemAnalyzer(ProblemKind.RepeatedField, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.RepeatedField,
        "A field stands twice in an entry",
        "The entry has the field '{0}' already, and that one counts: remove one of the two",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.RepeatedField + HelpLinks.Extension);
}
