using PaperCatalog.Listings.Merging;

namespace PaperCatalog.Listings.Catalogs;

/// <summary>Finds the entries of listings that were edited.</summary>
internal static class FactChanges
{
    /// <summary>The places of these, or of the first <paramref name="most"/> and one more; <see langword="null"/> where entries came or went.</summary>
    /// <remarks>Entries that are what they were take over what was worked out of them.</remarks>
    public static List<EntryPlace>? Find(
        IReadOnlyList<EquatableArray<EntryFacts>> before, IReadOnlyList<EquatableArray<EntryFacts>> after, int most)
    {
        if (before.Count != after.Count)
            return null;
        var places = new List<EntryPlace>();
        var areSame = true;
        for (var listing = 0; listing < before.Count; listing++)
        {
            var (old, next) = (before[listing], after[listing]);
            if (ReferenceEquals(old.Identity, next.Identity))
                continue;
            areSame &= old.Count == next.Count;
            for (var entry = 0; entry < next.Count; entry++)
            {
                // Behind entries that came or went the others stand as far from the end as they did.
                var isSame = TakeOver(old, entry, next[entry]) ||
                    (old.Count != next.Count && TakeOver(old, old.Count - next.Count + entry, next[entry]));
                if (!isSame && places.Count <= most)
                    places.Add(new EntryPlace(listing, entry));
            }
        }

        return areSame ? places : null;
    }

    private static bool TakeOver(EquatableArray<EntryFacts> old, int entry, EntryFacts facts)
    {
        if (entry < 0 || entry >= old.Count || !old[entry].Equals(facts))
            return false;
        facts.Identity.TakeOver(old[entry].Identity);
        return true;
    }
}
