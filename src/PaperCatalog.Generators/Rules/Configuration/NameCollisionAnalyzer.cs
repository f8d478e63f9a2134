using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generators.Inputs;
using PaperCatalog.Generators.Steps;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules.Configuration;

/// <summary>PAPER402: a paper whose short key another paper has, so that it goes by a longer one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NameCollisionAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIdentifiers.NameCollision,
        "Two papers want one name",
        "The name '{0}' is taken by {1}: this paper is '{2}' in the catalogue",
        RuleCategories.Configuration,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Base + RuleIdentifiers.NameCollision + HelpLinks.Extension,
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [s_rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Report);
    }

    private static void Report(CompilationAnalysisContext context)
    {
        var defaultClass = CatalogOptions.From(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions).Class;
        var listings = SourceListing.ReadAll(context.Options, context.CancellationToken);
        foreach (var catalog in listings.GroupBy(listing => listing.File.CatalogClass ?? defaultClass, StringComparer.Ordinal))
            Report(context, catalog.Key, [.. catalog]);
    }

    private static void Report(CompilationAnalysisContext context, string type, List<SourceListing> listings)
    {
        var papers = PaperNames.Assign(
            listings.ConvertAll(listing => ListingSteps.GetFacts(listing.Reading, context.CancellationToken)), type);
        foreach (var paper in papers.Where(paper => !paper.Name.IsWanted))
        {
            var place = GetPlace(listings, paper.Appearances[0]);
            var holder = paper.Name.Holder >= 0 ? GetPlace(listings, papers[paper.Name.Holder].Appearances[0]) : default;
            context.ReportDiagnostic(Diagnostic.Create(
                s_rule,
                place.Listing.GetLocation(place.Span),
                holder.Listing is null ? [] : [holder.Listing.GetLocation(holder.Span)],
                paper.Name.Wanted,
                holder.Listing?.Describe(holder.Span) ?? "the class itself",
                paper.Name.Key));
        }
    }

    private static (SourceListing Listing, ByteSpan Span) GetPlace(List<SourceListing> listings, EntryPlace place)
    {
        var entry = listings[place.Listing].Reading.Entries[place.Entry];
        return (listings[place.Listing], entry.Title ?? entry.Span);
    }
}
