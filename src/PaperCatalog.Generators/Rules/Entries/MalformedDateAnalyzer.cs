using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER207: a date in no known form.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MalformedDateAnalyzer() : ProblemAnalyzer(ProblemKind.MalformedDate, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.MalformedDate,
        "A date is malformed",
        "'{0}' is no date: write it as 'May 24, 2024', 'May 24' or '2024-05-24', with the number of comments after it if there are any",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.MalformedDate + HelpLinks.Extension);
}
