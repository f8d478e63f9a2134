using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Repeats;

/// <summary>PAPER303: an entry that is probably of a work that is there under a changed title.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProbableRepeatAnalyzer() : ComparisonAnalyzer(ProblemKind.ProbableRepeat, s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.ProbableRepeat,
        "A paper is probably there under another title",
        "This is probably the same paper as '{0}' at {1}: give both one title, or disable the rule for this entry",
        RuleCategories.Repeats,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.ProbableRepeat + HelpLinks.Extension,
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
