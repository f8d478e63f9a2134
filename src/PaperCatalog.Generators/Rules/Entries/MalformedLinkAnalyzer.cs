using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER226: a link that is none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MalformedLinkAnalyzer() : ProblemAnalyzer(ProblemKind.MalformedLink, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.MalformedLink,
        "A link cannot be followed",
        "'{0}' is no link that can be followed: write it as https://host/path",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.MalformedLink + HelpLinks.Extension);
}
