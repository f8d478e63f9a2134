using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Repeats;

/// <summary>PAPER301: a paper that stands twice in one listing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RepeatedEntryAnalyzer() : ProblemAnalyzer(ProblemKind.RepeatedEntry, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.RepeatedEntry,
        "A listing has a paper twice",
        "'{0}' stands in this listing already, at {1}: remove one of the two",
        RuleCategories.Repeats,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.RepeatedEntry + HelpLinks.Extension);
}
