using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Files;

/// <summary>PAPER105: a line outside of every entry.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StrayTextAnalyzer() : ProblemAnalyzer(ProblemKind.StrayText, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.StrayText,
        "A line belongs to no entry",
        "The line '{0}' belongs to no entry: remove it, or complete the entry that it was part of",
        RuleCategories.Files,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.StrayText + HelpLinks.Extension);
}
