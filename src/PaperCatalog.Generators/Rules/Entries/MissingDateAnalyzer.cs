using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER206: people or a separator without a date after them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingDateAnalyzer() : ProblemAnalyzer(ProblemKind.MissingDate, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.MissingDate,
        "The metadata of an entry ends before its date",
        "The metadata ends here without a date: add a line such as 'May 24, 2024' after the '·'",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.MissingDate + HelpLinks.Extension);
}
