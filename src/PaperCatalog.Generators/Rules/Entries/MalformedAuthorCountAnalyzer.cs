using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER204: a line of people in no known form.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MalformedAuthorCountAnalyzer() : ProblemAnalyzer(ProblemKind.MalformedAuthorCount, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.MalformedAuthorCount,
        "The people of an entry are malformed",
        "'{0}' gives neither a number of authors nor an organisation: write '• 5 authors', or '•' and the organisation's name",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.MalformedAuthorCount + HelpLinks.Extension);
}
