using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Bibliographies;

/// <summary>PAPER238: an entry of a bibliography without a title.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BibMissingTitleAnalyzer() : ProblemAnalyzer(ProblemKind.BibMissingTitle, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.BibMissingTitle,
        "An entry of a bibliography has no title",
        "The entry '{0}' has no title: add the field 'title'",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.BibMissingTitle + HelpLinks.Extension);
}
