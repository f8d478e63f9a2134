using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Generators.Inputs;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Rules;

/// <summary>A rule that reports one kind of the problems that comparing the listings of a catalogue shows.</summary>
public abstract class ComparisonAnalyzer : CompilationEndAnalyzer
{
    private protected ComparisonAnalyzer(ProblemKind kind, DiagnosticDescriptor rule)
        : base(rule) => Kind = kind;

    internal ProblemKind Kind { get; }

    private protected override void Report(CompilationAnalysisContext context)
    {
        var listings = ProjectListings.Of(context.Options, context.CancellationToken);
        foreach (var listing in listings.All)
        {
            var found = listings.GetCompared(listing)
                .Where(problem => problem.Kind == Kind && !listing.Problems.Directives.Disables(problem))
                .Take(ProblemAnalyzer.MaxPerListing);
            foreach (var problem in found)
                context.ReportDiagnostic(Create(listings, listing, problem));
        }
    }

    private Diagnostic Create(ProjectListings listings, SourceListing listing, Problem problem)
    {
        Location[] related = problem.Related is { } place
            ? [listings.GetRelated(listing, place).GetLocation(place.Span)]
            : [];
        return Diagnostic.Create(Rule, listing.GetLocation(problem.Span), related, [.. problem.Arguments]);
    }
}
