using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generators.Inputs;

namespace PaperCatalog.Generators.Rules.Configuration;

/// <summary>PAPER403: a file that the project names as a listing of one catalogue more than once.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ListingNamedTwiceAnalyzer() : CompilationEndAnalyzer(s_rule)
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.ListingNamedTwice,
        "A listing is named twice",
        "The project names the listing '{0}' {1} times: remove all but one of the items",
        RuleCategories.Configuration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.ListingNamedTwice + HelpLinks.Extension,
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    private protected override void Report(CompilationAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var named = context.Options.AdditionalFiles
            .Select(file => ListingFile.From(file, provider))
            .OfType<ListingFile>()
            .GroupBy(listing => (listing.Path, listing.CatalogClass));
        foreach (var listing in named.Where(group => group.Count() > 1))
            context.ReportDiagnostic(Diagnostic.Create(s_rule, Location.None, listing.Key.Path, listing.Count()));
    }
}
