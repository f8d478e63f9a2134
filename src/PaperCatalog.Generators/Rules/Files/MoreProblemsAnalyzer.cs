using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Files;

/// <summary>PAPER107: counts the problems of a kind that are too many to be shown one by one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MoreProblemsAnalyzer() : CompilationEndAnalyzer(s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.MoreProblems,
        "More problems of the same kind",
        "{0} more reports of {1} follow in this listing: put the first {2} right to see them",
        RuleCategories.Files,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.MoreProblems + HelpLinks.Extension,
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    private protected override void Report(CompilationAnalysisContext context)
    {
        var listings = ProjectListings.Of(context.Options, context.CancellationToken);
        foreach (var listing in listings.All)
        {
            foreach (var kind in listings.GetShown(listing))
                Report(context, listing, kind);
        }
    }

    private static void Report(CompilationAnalysisContext context, SourceListing listing, IGrouping<ProblemKind, Problem> kind)
    {
        var count = kind.Count() - ProblemAnalyzer.MaxPerListing;
        if (count <= 0)
            return;
        var next = kind.ElementAt(ProblemAnalyzer.MaxPerListing).Span;
        if (listing.Problems.Directives.Disables(RuleIdentifiers.MoreProblems, next))
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            s_rule,
            listing.GetLocation(next),
            GetSeverity(kind.Key),
            additionalLocations: null,
            properties: null,
            count,
            ProblemRules.GetId(kind.Key),
            ProblemAnalyzer.MaxPerListing));
    }

    // A count of hints is a hint.
    private static DiagnosticSeverity GetSeverity(ProblemKind kind) =>
        ProblemRules.GetSeverity(kind) == ProblemSeverity.Info ? DiagnosticSeverity.Info : s_rule.DefaultSeverity;
}
