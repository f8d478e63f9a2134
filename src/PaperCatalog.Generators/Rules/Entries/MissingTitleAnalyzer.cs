using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER201: an abstract without a title.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingTitleAnalyzer() : ProblemAnalyzer(ProblemKind.MissingTitle, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.MissingTitle,
        "An entry has no title",
        "The abstract '{0}' has no title: write the paper's title on a line above it",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.MissingTitle + HelpLinks.Extension);
}
