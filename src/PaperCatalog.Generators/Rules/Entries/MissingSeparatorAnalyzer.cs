using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER205: people and date without the dot between them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingSeparatorAnalyzer() : ProblemAnalyzer(ProblemKind.MissingSeparator, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.MissingSeparator,
        "The separator between people and date is missing",
        "There is no '·' where '{0}' stands: write '·' on a line between the people and the date",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.MissingSeparator + HelpLinks.Extension);
}
