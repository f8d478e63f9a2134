using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Naming;

namespace PaperCatalog.Listings.Catalogs;

/// <summary>What a build was made of, and what it found out on its way, for the one after it.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="Choices">What the project chose.</param>
/// <param name="Listings">What is known of the entries of each listing.</param>
/// <param name="Merged">How entries were merged when all were last looked at.</param>
/// <param name="Keys">By what they find one another; <see langword="null"/> where each entry is a work.</param>
/// <param name="Names">The names that works have and asked for.</param>
internal sealed record BuildState(
    string Name,
    CatalogChoices Choices,
    EquatableArray<EntryFacts>[] Listings,
    MergedEntries Merged,
    EditedKeys? Keys,
    EditedNames Names)
{
    /// <summary>Whether they are the same listings, of which some were edited.</summary>
    /// <param name="listings">Listings.</param>
    /// <param name="kept">How many of them are as they were.</param>
    /// <returns>No more than a guess, and <see langword="true"/> where all are as they were.</returns>
    public bool AreBefore(IReadOnlyList<EquatableArray<EntryFacts>> listings, out int kept)
    {
        kept = 0;
        if (Listings.Length != listings.Count)
            return false;
        for (var i = 0; i < Listings.Length; i++)
        {
            var (before, after) = (Listings[i], listings[i]);
            if (ReferenceEquals(before.Identity, after.Identity))
                kept++;
            else if (before.Count > 0 && after.Count > 0 && before[0] != after[0] && before[before.Count - 1] != after[after.Count - 1])
                return false;
        }

        return true;
    }
}
