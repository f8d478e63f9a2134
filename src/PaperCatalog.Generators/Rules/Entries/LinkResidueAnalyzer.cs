using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER227: a link with a remnant of markup at its end.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LinkResidueAnalyzer() : ProblemAnalyzer(ProblemKind.LinkResidue, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.LinkResidue,
        "Something sticks to the end of a link",
        "'{1}' sticks to the end of the link '{0}' and is no part of it: remove it, or put a space before it",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.LinkResidue + HelpLinks.Extension);
}
