using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Entries;

/// <summary>PAPER203: a listing that ends before the abstract of its last entry.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TruncatedEntryAnalyzer() : ProblemAnalyzer(ProblemKind.TruncatedEntry, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.TruncatedEntry,
        "The last entry is cut off",
        "The listing ends after the title '{0}': add its abstract, or remove the line",
        RuleCategories.Entries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.TruncatedEntry + HelpLinks.Extension);
}
