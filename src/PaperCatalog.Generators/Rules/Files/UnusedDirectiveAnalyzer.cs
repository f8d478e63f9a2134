using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Files;

/// <summary>PAPER108: a directive that disables a rule where it would not have reported anything.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedDirectiveAnalyzer() : CompilationEndAnalyzer(s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.UnusedDirective,
        "A directive disables nothing",
        "{0} would not be reported here: remove it from the directive",
        RuleCategories.Files,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.UnusedDirective + HelpLinks.Extension,
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    private protected override void Report(CompilationAnalysisContext context)
    {
        var listings = ProjectListings.Of(context.Options, context.CancellationToken);
        foreach (var listing in listings.All)
        {
            foreach (var problem in listings.GetUnusedDirectives(listing).Take(ProblemAnalyzer.MaxPerListing))
                context.ReportDiagnostic(Diagnostic.Create(s_rule, listing.GetLocation(problem.Span), [.. problem.Arguments]));
        }
    }
}
