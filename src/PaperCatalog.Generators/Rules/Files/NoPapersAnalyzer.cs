using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Files;

/// <summary>PAPER103: a header without papers.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoPapersAnalyzer() : ProblemAnalyzer(ProblemKind.NoPapers, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.NoPapers,
        "The listing has no papers",
        "The listing has a page's header and no paper below it: capture the page again, or take the file out of the project",
        RuleCategories.Files,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.NoPapers + HelpLinks.Extension);
}
