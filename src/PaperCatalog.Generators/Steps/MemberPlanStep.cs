using System.Collections.Immutable;
using System.Globalization;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Steps;

/// <summary>Spreads the members of a catalogue over files, and the files over classes.</summary>
internal static class MemberPlanStep
{
    /// <summary>The files: one for each group of listings, or several where these have very many papers.</summary>
    /// <param name="merged">The catalogue.</param>
    /// <param name="homes">The members of all catalogues, by listing.</param>
    public static PlannedCatalog Build(MergedCatalog merged, ImmutableArray<HomeMembers> homes)
    {
        HomeMembers[] own = [.. homes.Where(home => home.Class == merged.Options.Class)];
        var needsChain = ClassChain.IsNeeded(own.Sum(home => home.Home.Papers.Count));
        var listings = GetListings(merged);
        var files = new List<(string Name, List<PlannedHome> Homes)>();
        foreach (var (name, numbers) in FileGroups.Split(listings))
            files.AddRange(Split(name, numbers.Select(number => own[number].Home)));

        var plans = new MemberPlan[files.Count];
        var (link, members) = (1, 0);
        for (var i = 0; i < plans.Length; i++)
        {
            // A file is of one class: a paper more then moves no others to another class, until that one is full.
            var count = files[i].Homes.Sum(home => home.Papers.Count);
            if (members + count > ClassChain.MaxMembers)
                (link, members) = (link + 1, 0);
            members += count;
            plans[i] = Plan(merged, files[i].Name, needsChain ? link : 0, files[i].Homes);
        }

        var links = plans.Length == 0 ? 0 : plans[plans.Length - 1].Link;
        var catalog = new CatalogModel(merged.Options, listings, Array.TrueForAll(own, home => home.HasAll), links);
        return new PlannedCatalog(catalog, new EquatableArray<MemberPlan>(plans));
    }

    private static EquatableArray<CatalogListing> GetListings(MergedCatalog merged)
    {
        var names = ListingNames.Assign([.. merged.Listings.Select(listing => listing.Path)]);
        return merged.Listings
            .Select((listing, number) => new CatalogListing(listing.Path, names[number], merged.Build.Homes[number].Works.Count))
            .ToEquatableArray();
    }

    // No file has more members than a class, and an edit writes and compiles no more than that again.
    private static List<(string Name, List<PlannedHome> Homes)> Split(string name, IEnumerable<PlannedHome> homes)
    {
        var files = new List<(string Name, List<PlannedHome> Homes)>();
        var room = 0;
        foreach (var home in homes)
        {
            for (var at = 0; at < home.Papers.Count;)
            {
                if (room == 0)
                {
                    // A listing's name has no '+', so this is no other's.
                    var number = (files.Count + 1).ToString(CultureInfo.InvariantCulture);
                    files.Add((files.Count == 0 ? name : name + "+" + number, []));
                    room = ClassChain.MaxMembers;
                }

                var count = Math.Min(room, home.Papers.Count - at);
                files[files.Count - 1].Homes.Add(home with { Papers = Slice(home.Papers, at, count) });
                at += count;
                room -= count;
            }
        }

        return files;
    }

    private static EquatableArray<PlannedMember> Slice(EquatableArray<PlannedMember> papers, int start, int count) =>
        count == papers.Count ? papers : new EquatableArray<PlannedMember>(papers.AsSpan().Slice(start, count).ToArray());

    private static MemberPlan Plan(MergedCatalog merged, string name, int link, List<PlannedHome> homes)
    {
        var sources = new SortedSet<int>();
        foreach (var member in homes.SelectMany(home => home.Papers))
        {
            foreach (var place in member.Appearances)
                sources.Add(place.Listing);
        }

        return new MemberPlan(
            merged.Options,
            link,
            name,
            homes.ToEquatableArray(),
            sources.Select(number => new SourcePath(number, merged.Listings[number].Path)).ToEquatableArray());
    }
}
