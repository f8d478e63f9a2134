using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER208: a day that no calendar has.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImpossibleDateAnalyzer() : ProblemAnalyzer(ProblemKind.ImpossibleDate, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.ImpossibleDate,
        "A date does not exist",
        "There is no day '{0}': correct the day, the month or the year",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.ImpossibleDate + HelpLinks.Extension);
}
