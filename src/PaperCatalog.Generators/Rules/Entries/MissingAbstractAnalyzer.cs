using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER202: a title without an abstract.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingAbstractAnalyzer() : ProblemAnalyzer(ProblemKind.MissingAbstract, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.MissingAbstract,
        "An entry has no abstract",
        "The title '{0}' has no abstract: write the abstract on a line below it, or remove the line",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.MissingAbstract + HelpLinks.Extension);
}
