using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Repeats;

namespace PaperCatalog.Generators.Inputs;

/// <summary>The listings of a project, by catalogue, and what comparing them shows.</summary>
internal sealed class ProjectListings
{
    // All analyzers of a compilation get the same options object; what one of them found out serves the others.
    private static readonly ConditionalWeakTable<AnalyzerOptions, ProjectListings> s_known = new();

    private readonly Lazy<ILookup<SourceListing, Problem>> _problems;

    private ProjectListings(AnalyzerOptions options, CancellationToken cancellation)
    {
        DefaultClass = CatalogOptions.From(options.AnalyzerConfigOptionsProvider.GlobalOptions).Class;
        All = SourceListing.ReadAll(options, cancellation);
        _problems = new Lazy<ILookup<SourceListing, Problem>>(Compare);
    }

    /// <summary>The class of listings that name no other.</summary>
    public string DefaultClass { get; }

    /// <summary>All of them in the order of their paths, each once.</summary>
    public List<SourceListing> All { get; }

    /// <summary>Those of each catalogue, by the name of its class.</summary>
    public IEnumerable<IGrouping<string, SourceListing>> Catalogs =>
        All.GroupBy(listing => listing.File.CatalogClass ?? DefaultClass, StringComparer.Ordinal);

    /// <summary>What comparing a listing with the others of its catalogue shows, in order of place, before directives.</summary>
    public IEnumerable<Problem> GetCompared(SourceListing listing) => _problems.Value[listing];

    /// <summary>The directives of a listing that disable nothing, in order of place.</summary>
    public IEnumerable<Problem> GetUnusedDirectives(SourceListing listing) =>
        listing.Problems.Directives.FindUnused(listing.Problems.All.Concat(GetCompared(listing)));

    /// <summary>All problems of a listing that no directive disables, by kind, each in order of place.</summary>
    public IEnumerable<IGrouping<ProblemKind, Problem>> GetShown(SourceListing listing) => listing.Problems.Shown
        .SelectMany(kind => kind)
        .Concat(GetCompared(listing).Where(problem => !listing.Problems.Directives.Disables(problem)))
        .Concat(GetUnusedDirectives(listing))
        .GroupBy(problem => problem.Kind);

    /// <summary>The listings that <paramref name="options"/> name.</summary>
    public static ProjectListings Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        if (s_known.TryGetValue(options, out var known))
            return known;
        // Where threads race, one of two equal answers is kept.
        var listings = new ProjectListings(options, cancellation);
        return s_known.GetValue(options, _ => listings);
    }

    /// <summary>The listing that a problem of <paramref name="listing"/> names as related.</summary>
    public SourceListing GetRelated(SourceListing listing, RelatedPlace place) =>
        Catalogs.First(catalog => catalog.Contains(listing)).ElementAt(place.Listing);

    private ILookup<SourceListing, Problem> Compare()
    {
        var problems = new List<(SourceListing Listing, Problem Problem)>();
        foreach (var catalog in Catalogs)
        {
            var listings = catalog.ToList();
            var readings = listings.ConvertAll(listing => new NamedReading(listing.File.Path, listing.Reading));
            foreach (var found in RepeatChecks.FindAcross(readings).Concat(NameCollisions.Find(readings, catalog.Key)))
                problems.Add((listings[found.Listing], found.Problem));
        }

        return problems.ToLookup(item => item.Listing, item => item.Problem);
    }
}
