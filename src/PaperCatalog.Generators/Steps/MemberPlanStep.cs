using System.Globalization;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Steps;

/// <summary>Spreads the members of a catalogue over files, and the files over classes.</summary>
internal static class MemberPlanStep
{
    /// <summary>The files: one for each group of listings, or several where these have very many papers.</summary>
    public static PlannedCatalog Build(ChosenMembers chosen, CancellationToken cancellation)
    {
        var catalog = chosen.Catalog;
        var isMember = FindMembers(chosen);
        var needsChain = ClassChain.IsNeeded(isMember.Count(member => member));
        var files = new List<(string Name, List<PlannedHome> Homes)>();
        var first = GetFirstRows(catalog);
        foreach (var (name, numbers) in FileGroups.Split(catalog))
        {
            cancellation.ThrowIfCancellationRequested();
            files.AddRange(Split(name, numbers.Select(number => GetHome(catalog, isMember, number, first[number], first[number + 1]))));
        }

        var plans = new MemberPlan[files.Count];
        var (link, members) = (1, 0);
        for (var i = 0; i < plans.Length; i++)
        {
            // A file is of one class: a paper more then moves no others to another class, until that one is full.
            var count = files[i].Homes.Sum(home => home.Papers.Count);
            if (members + count > ClassChain.MaxMembers)
                (link, members) = (link + 1, 0);
            members += count;
            plans[i] = Plan(catalog, files[i].Name, needsChain ? link : 0, files[i].Homes);
        }

        return new PlannedCatalog(catalog with { LinkCount = plans.Length == 0 ? 0 : plans[plans.Length - 1].Link }, new EquatableArray<MemberPlan>(plans));
    }

    private static bool[] FindMembers(ChosenMembers chosen)
    {
        var isMember = new bool[chosen.Catalog.Papers.Count];
        for (var row = 0; row < isMember.Length; row++)
            isMember[row] = chosen.Catalog.Papers[row].HasMember;
        foreach (var row in chosen.Named)
            isMember[row] = true;
        return isMember;
    }

    private static int[] GetFirstRows(CatalogModel catalog) =>
        [.. catalog.Listings.Select(listing => listing.FirstPaper), catalog.Papers.Count];

    private static PlannedHome GetHome(CatalogModel catalog, bool[] isMember, int listing, int first, int end)
    {
        var members = new List<PlannedMember>();
        for (var number = first; number < end; number++)
        {
            var row = catalog.Indexes.ByKey[number];
            if (isMember[row])
                members.Add(new PlannedMember(number - first, catalog.Papers[row]));
        }

        return new PlannedHome(listing, catalog.Listings[listing].Path, members.ToEquatableArray());
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

    private static MemberPlan Plan(CatalogModel catalog, string name, int link, List<PlannedHome> homes)
    {
        var sources = new SortedSet<int>();
        foreach (var member in homes.SelectMany(home => home.Papers))
        {
            foreach (var place in member.Paper.Appearances)
                sources.Add(place.Listing);
        }

        return new MemberPlan(
            catalog.Options,
            link,
            name,
            homes.ToEquatableArray(),
            sources.Select(number => new SourcePath(number, catalog.Listings[number].Path)).ToEquatableArray());
    }
}
