using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER220: an HTML entity in a title or abstract.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HtmlEntityAnalyzer() : ProblemAnalyzer(ProblemKind.HtmlEntity, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.HtmlEntity,
        "An HTML entity stands in the text",
        "'{0}' is HTML for '{1}': write the character itself",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.HtmlEntity + HelpLinks.Extension);
}
