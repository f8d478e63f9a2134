using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Bibliographies;

/// <summary>PAPER230: text of a bibliography that breaks its grammar.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BibSyntaxAnalyzer() : ProblemAnalyzer(ProblemKind.BibSyntax, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.BibSyntax,
        "The syntax of a bibliography is broken",
        "{0}: {1}",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.BibSyntax + HelpLinks.Extension);
}
