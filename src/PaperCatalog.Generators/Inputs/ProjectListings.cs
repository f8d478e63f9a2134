using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings;
using PaperCatalog.Listings.BibTeX;

namespace PaperCatalog.Generators.Inputs;

/// <summary>All listings of a project, and its catalogues.</summary>
internal sealed class ProjectListings
{
    // All analyzers of a compilation get the same options object; what one of them found out serves the others.
    private static readonly ConditionalWeakTable<AnalyzerOptions, ProjectListings> s_known = new();

    private readonly Dictionary<(string Path, string? Catalog), SharedStrings> _strings = [];

    private ProjectListings(AnalyzerOptions options, CancellationToken cancellation)
    {
        var project = CatalogOptions.From(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        Catalogs =
        [
            .. SourceListing.ReadAllAlone(options, cancellation)
                .GroupBy(listing => listing.File.CatalogClass ?? project.Class, StringComparer.Ordinal)
                .Select(catalog => new SourceCatalog(catalog.Key, Share([.. catalog]), project.Choices)),
        ];
        All = [.. Catalogs.SelectMany(catalog => catalog.Listings).OrderBy(listing => listing.File.Path, StringComparer.Ordinal)];
    }

    /// <summary>The listings in the order of their paths.</summary>
    public IReadOnlyList<SourceListing> All { get; }

    /// <summary>The catalogues that they make.</summary>
    public IReadOnlyList<SourceCatalog> Catalogs { get; }

    /// <summary>The listings of a project.</summary>
    public static ProjectListings Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        if (s_known.TryGetValue(options, out var known))
            return known;
        // Where threads race, one of two equal answers is kept.
        var listings = new ProjectListings(options, cancellation);
        return s_known.GetValue(options, _ => listings);
    }

    /// <summary>What the other listings of its catalogue say about the strings of one.</summary>
    public SharedStrings? FindStrings(ListingFile listing) =>
        _strings.TryGetValue((listing.Path, listing.CatalogClass), out var strings) ? strings : null;

    private SourceListing[] Share(SourceListing[] listings)
    {
        var shared = StringSharing.Share([.. listings.Select(listing => listing.Reading.Strings)]);
        for (var i = 0; i < listings.Length; i++)
        {
            _strings.Add((listings[i].File.Path, listings[i].File.CatalogClass), shared[i]);
            listings[i] = listings[i].With(shared[i]);
        }

        return listings;
    }
}
