using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER221: LaTeX or other markup in a title or abstract.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MarkupResidueAnalyzer() : ProblemAnalyzer(ProblemKind.MarkupResidue, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.MarkupResidue,
        "Markup was left in the text",
        "'{0}' is a remnant of LaTeX or other markup: write what it was meant to show",
        RuleCategories.Entries,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.MarkupResidue + HelpLinks.Extension);
}
