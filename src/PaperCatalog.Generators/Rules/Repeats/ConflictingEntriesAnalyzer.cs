using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Repeats;

/// <summary>PAPER302: entries of one work that contradict each other.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConflictingEntriesAnalyzer() : ComparisonAnalyzer(ProblemKind.ConflictingEntries, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.ConflictingEntries,
        "Entries of a paper contradict each other",
        "The {0} is '{1}' here and '{2}' at {3}: correct the one that is wrong",
        RuleCategories.Repeats,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.ConflictingEntries + HelpLinks.Extension,
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
