using System.Runtime.CompilerServices;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Merging;

namespace PaperCatalog.Generators.Inputs;

/// <summary>Merges and names each catalogue once for the generator, all analyzers and all fixes.</summary>
internal static class CatalogCache
{
    // A key that lives as long as some listing of the catalogue: the compiler's texts hold what is known of their entries.
    private static readonly ConditionalWeakTable<object, Builds> s_builds = new();

    /// <summary>The catalogue that the listings make.</summary>
    /// <param name="name">The name of its class.</param>
    /// <param name="listings">What is known of the entries of each listing, in the order of the listings' paths.</param>
    /// <param name="choices">What the project chooses.</param>
    public static CatalogBuild Get(string name, IReadOnlyList<EquatableArray<EntryFacts>> listings, CatalogChoices choices)
    {
        if (FindKey(listings) is not { } key)
            return CatalogBuild.Build(name, listings, choices);
        // A listing can be the first of several catalogues.
        var builds = s_builds.GetOrCreateValue(key);
        lock (builds)
        {
            if (!builds.TryGetValue((name, choices), out var known) || !known.Listings.SequenceEqual(listings))
                builds[(name, choices)] = known = (CatalogBuild.Build(name, listings, choices), listings);
            return known.Build;
        }
    }

    private static object? FindKey(IReadOnlyList<EquatableArray<EntryFacts>> listings)
    {
        foreach (var listing in listings)
        {
            if (listing.Identity is { } identity)
                return identity;
        }

        return null;
    }

    private sealed class Builds : Dictionary<(string Name, CatalogChoices Choices), (CatalogBuild Build, IReadOnlyList<EquatableArray<EntryFacts>> Listings)>;
}
