using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Bibliographies;

/// <summary>PAPER232: a citation key that another entry has, case aside.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BibRepeatedKeyAnalyzer() : ProblemAnalyzer(ProblemKind.BibRepeatedKey, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.BibRepeatedKey,
        "Two entries have one citation key",
        "The citation key '{0}' {1} the entry on line {2}: give this entry another key",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.BibRepeatedKey + HelpLinks.Extension);
}
