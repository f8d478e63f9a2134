using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Bibliographies;

/// <summary>PAPER231: a citation key that is missing or has a sign that none can have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BibKeyAnalyzer() : ProblemAnalyzer(ProblemKind.BibKey, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.BibKey,
        "A citation key is missing or illegal",
        "{0}: {1}",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.BibKey + HelpLinks.Extension);
}
