using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER210: a count that is no number, or too large.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MalformedCountAnalyzer() : ProblemAnalyzer(ProblemKind.MalformedCount, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.MalformedCount,
        "A count is malformed",
        "'{0}' is no count: write a whole number below a thousand million",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.MalformedCount + HelpLinks.Extension);
}
