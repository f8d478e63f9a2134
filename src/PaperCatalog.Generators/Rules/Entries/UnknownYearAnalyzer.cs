using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER211: dates without a year, and nothing that fixes it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownYearAnalyzer() : ProblemAnalyzer(ProblemKind.UnknownYear, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.UnknownYear,
        "The year of dates is unknown",
        "Nothing says which year this date belongs to ({0} such in the listing): set Year on the listing, or put the year into the file's name",
        RuleCategories.Entries,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.UnknownYear + HelpLinks.Extension);
}
