using System.Collections.Immutable;
using PaperCatalog.Generators.Inputs;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Steps;

/// <summary>Brings listings together to catalogues: merges their entries to papers and names these.</summary>
internal static class CatalogStep
{
    /// <summary>The catalogues, in order of their classes.</summary>
    public static EquatableArray<CatalogModel> Build(
        ImmutableArray<ListingIdentities> listings, CatalogOptions options, CancellationToken cancellation)
    {
        var catalogs = new SortedDictionary<string, List<ListingIdentities>>(StringComparer.Ordinal);
        foreach (var listing in listings)
        {
            if (!catalogs.TryGetValue(listing.Catalog, out var members))
                catalogs.Add(listing.Catalog, members = []);
            members.Add(listing);
        }

        return catalogs
            .Select(catalog => Build(options with { Class = catalog.Key }, InOrder(catalog.Value), cancellation))
            .ToEquatableArray();
    }

    // The compiler hands files over in any order, and one that is named twice twice.
    private static List<ListingIdentities> InOrder(List<ListingIdentities> listings) =>
        [.. listings.GroupBy(listing => listing.Path, StringComparer.Ordinal)
            .Select(group => group.First())
            .OrderBy(listing => listing.Path, StringComparer.Ordinal)];

    private static CatalogModel Build(
        CatalogOptions options, List<ListingIdentities> listings, CancellationToken cancellation)
    {
        var named = PaperNames.Assign(listings.ConvertAll(listing => listing.Entries), options.Class);
        var hasMembers = listings.ConvertAll(listing => listing.HasMembers ?? !(named.Count > options.MemberThreshold));
        var papers = named
            .Select(paper => new PaperModel(
                paper.Name.Key, paper.Appearances, paper.Appearances.Any(place => hasMembers[place.Listing])))
            .ToEquatableArray();
        cancellation.ThrowIfCancellationRequested();

        var indexes = IndexBuilder.Build(papers, listings);
        var catalog = new CatalogModel(options, GetListings(listings, papers), papers, indexes);
        return catalog with { Members = MemberPlanStep.Build(catalog, cancellation) };
    }

    private static EquatableArray<CatalogListing> GetListings(
        List<ListingIdentities> listings, EquatableArray<PaperModel> papers)
    {
        var names = ListingNames.Assign(listings.ConvertAll(listing => listing.Path));
        var result = new CatalogListing[listings.Count];
        var (entry, paper) = (0, 0);
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = new CatalogListing(listings[i].Path, names[i], listings[i].Entries.Count, entry, paper);
            entry += listings[i].Entries.Count;
            while (paper < papers.Count && papers[paper].Home == i)
                paper++;
        }

        return new EquatableArray<CatalogListing>(result);
    }
}
