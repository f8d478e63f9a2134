using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Catalogs;

namespace PaperCatalog.Generators.Steps;

/// <summary>
/// Chooses which papers are members, listing by listing: all, or in a large catalogue those that code names beside those of listings that
/// ask for it.
/// </summary>
internal static class HomeSteps
{
    /// <summary>The listings of a catalogue, each by itself.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="named">What code names, of all classes.</param>
    public static IEnumerable<HomeChoice> Part(MergedCatalog catalog, EquatableArray<NamedPaper> named)
    {
        var areMembers = catalog.Build.Count <= catalog.Options.MemberThreshold;
        var haveMembers = catalog.Listings.Select(listing => listing.HasMembers ?? areMembers).ToEquatableArray();
        // Where all are members, nothing depends on what code names.
        var places = haveMembers.All(have => have) ? [] : NamedPapers.Of(catalog, named);
        var byHome = places.ToLookup(place => place.Home, place => place.Number);
        return catalog.Listings.Select((listing, number) => new HomeChoice(
            catalog.Options, number, listing.Path, catalog.Build.Homes[number], haveMembers, byHome[number].ToEquatableArray()));
    }

    /// <summary>The members among the papers at home in a listing.</summary>
    public static HomeMembers Choose(HomeChoice choice, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var works = choice.Home.Works;
        var isMember = new bool[works.Count];
        for (var number = 0; number < isMember.Length; number++)
            isMember[number] = IsMember(works[number], choice.HaveMembers);
        var hasAll = Array.TrueForAll(isMember, member => member);
        foreach (var number in choice.Named)
            isMember[number] = true;

        var members = Enumerable.Range(0, isMember.Length)
            .Where(number => isMember[number])
            .Select(number => new PlannedMember(number, works[number].Name.Key, works[number].Name.Aliases, works[number].Appearances))
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .ToEquatableArray();
        return new HomeMembers(choice.Options.Class, new PlannedHome(choice.Number, choice.Path, members), hasAll);
    }

    private static bool IsMember(Work work, EquatableArray<bool> haveMembers)
    {
        foreach (var place in work.Appearances.AsSpan())
        {
            if (haveMembers[place.Listing])
                return true;
        }

        return false;
    }
}
