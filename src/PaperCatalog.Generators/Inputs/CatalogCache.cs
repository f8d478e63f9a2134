using System.Runtime.CompilerServices;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Merging;

namespace PaperCatalog.Generators.Inputs;

/// <summary>Merges and names each catalogue once for the generator, all analyzers and all fixes, and after an edit from what it was.</summary>
/// <remarks>It only makes things quicker: whatever is known of earlier catalogues, the answer is the same.</remarks>
internal static class CatalogCache
{
    // What is known of a catalogue lives as long as one of its listings: the compiler's texts hold what is known of their entries.
    private static readonly ConditionalWeakTable<object, KnownBuilds> s_builds = new();

    // An edit of the only listing leaves nothing to find the catalogue by. Whoever shows the catalogue holds it.
    private static readonly WeakBuilds s_recent = new();

    /// <summary>The catalogue that the listings make.</summary>
    /// <param name="name">The name of its class.</param>
    /// <param name="listings">What is known of the entries of each listing, in the order of the listings' paths.</param>
    /// <param name="choices">What the project chooses.</param>
    public static CatalogBuild Get(string name, IReadOnlyList<EquatableArray<EntryFacts>> listings, CatalogChoices choices)
    {
        KnownBuilds[] known = [.. listings.Select(listing => listing.Identity).OfType<object>().Distinct().Select(s_builds.GetOrCreateValue)];
        if (known.Length == 0)
            return CatalogBuild.Build(name, listings, choices);
        // Whoever comes second waits for the catalogue, which is quicker than to make it again.
        lock (known[0])
        {
            var previous = FindNearest(known.SelectMany(builds => builds.All).Concat(s_recent.All), name, listings, choices);
            var build = CatalogBuild.Build(name, listings, choices, previous);
            if (ReferenceEquals(build, previous))
                return build;
            foreach (var builds in known)
                builds.Replace(previous, build);
            s_recent.Replace(previous, build);
            return build;
        }
    }

    // The one that shares the most listings. A listing can be of several projects, and of several catalogues.
    private static CatalogBuild? FindNearest(
        IEnumerable<CatalogBuild> builds, string name, IReadOnlyList<EquatableArray<EntryFacts>> listings, CatalogChoices choices)
    {
        CatalogBuild? nearest = null;
        var most = -1;
        foreach (var build in builds)
        {
            if (!ReferenceEquals(build, nearest) && build.IsOf(name, choices) && build.State.AreBefore(listings, out var kept) && kept > most)
                (nearest, most) = (build, kept);
        }

        return nearest;
    }
}
