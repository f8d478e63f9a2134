using System.Collections.Immutable;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Steps;

/// <summary>Brings the names of papers together with what their documentation says.</summary>
internal static class MemberStep
{
    /// <summary>The listings by class and path; of a listing that is named twice the first.</summary>
    public static Dictionary<(string Catalog, string Path), ListingModel> ByPath(ImmutableArray<ListingModel> listings)
    {
        var byPath = new Dictionary<(string Catalog, string Path), ListingModel>(listings.Length);
        foreach (var listing in listings)
        {
            if (!byPath.ContainsKey((listing.Catalog, listing.Path)))
                byPath.Add((listing.Catalog, listing.Path), listing);
        }

        return byPath;
    }

    /// <summary>The listings that the documentation of a file needs, and no others: it is written again when one of these changes.</summary>
    /// <param name="plan">The file.</param>
    /// <param name="listings">All listings; <see langword="null"/> where nobody reads documentation.</param>
    public static MemberSources GetSources(
        MemberPlan plan, Dictionary<(string Catalog, string Path), ListingModel>? listings) =>
        new(plan, listings is null
            ? default
            : plan.Sources.Select(source => listings[(plan.Options.Class, source.Path)]).ToEquatableArray());

    /// <summary>The file.</summary>
    public static MemberFileModel Build(MemberSources sources, CancellationToken cancellation)
    {
        var plan = sources.Plan;
        var docs = sources.Listings.Count > 0 ? new MemberDocs(sources) : null;
        var homes = new HomeModel[plan.Homes.Count];
        for (var i = 0; i < homes.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var home = plan.Homes[i];
            var members = new MemberModel[home.Papers.Count];
            for (var j = 0; j < members.Length; j++)
            {
                var paper = home.Papers[j];
                members[j] = new MemberModel(paper.Number, paper.Key, docs?.Of(paper.Appearances)) { Aliases = paper.Aliases };
            }

            homes[i] = new HomeModel(home.Number, home.Path, new EquatableArray<MemberModel>(members));
        }

        return new MemberFileModel(
            plan.Options,
            plan.Link > 0 ? ClassChain.Link(plan.Options.Class, plan.Link) : plan.Options.Class,
            plan.Link > 0 ? ClassChain.Root(plan.Options.Class) : plan.Options.Class,
            plan.Name,
            new EquatableArray<HomeModel>(homes));
    }
}
