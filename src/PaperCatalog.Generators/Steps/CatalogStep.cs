using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Images;

namespace PaperCatalog.Generators.Steps;

/// <summary>Makes rows of the works of a catalogue, and the tables that they are found by.</summary>
internal static class CatalogStep
{
    /// <summary>The catalogue as it is emitted.</summary>
    public static CatalogModel Build(MergedCatalog catalog, CancellationToken cancellation)
    {
        var works = catalog.Build.Works;
        var hasMembers = catalog.Listings
            .Select(listing => listing.HasMembers ?? works.Count <= catalog.Options.MemberThreshold)
            .ToArray();
        var papers = works
            .Select(work => new PaperModel(
                work.Name.Key, work.Appearances, work.Appearances.Any(place => hasMembers[place.Listing])) { Aliases = work.Name.Aliases })
            .ToEquatableArray();
        cancellation.ThrowIfCancellationRequested();

        var indexes = IndexBuilder.Build(works, [.. catalog.Listings.Select(listing => listing.Entries)]);
        return new CatalogModel(catalog.Options, GetListings(catalog.Listings, papers), papers, indexes)
        {
            HasAllMembers = papers.All(paper => paper.HasMember),
        };
    }

    private static EquatableArray<CatalogListing> GetListings(
        EquatableArray<ListingIdentities> listings, EquatableArray<PaperModel> papers)
    {
        var names = ListingNames.Assign([.. listings.Select(listing => listing.Path)]);
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
