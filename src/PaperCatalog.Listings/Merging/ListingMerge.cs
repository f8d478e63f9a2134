using System.Runtime.CompilerServices;

namespace PaperCatalog.Listings.Merging;

/// <summary>
/// The works of the entries of one listing: the listing by itself is looked at for them, and the catalogue is made of them where it has no
/// other listing. Where both are at it at a time, or the catalogue is made first, they are found once.
/// </summary>
internal static class ListingMerge
{
    private static readonly ConditionalWeakTable<object, Lazy<MergedEntries>> s_merges = new();

    /// <summary>The works of entries.</summary>
    public static MergedEntries Of(EquatableArray<EntryFacts> facts) => facts.Identity is { } identity
        ? s_merges.GetValue(identity, _ => new Lazy<MergedEntries>(() => Make(facts))).Value
        : Make(facts);

    /// <summary>Keeps no longer what was made: where there are several listings, nobody asks again.</summary>
    public static void Forget(EquatableArray<EntryFacts> facts)
    {
        if (facts.Identity is { } identity)
            s_merges.Remove(identity);
    }

    private static MergedEntries Make(EquatableArray<EntryFacts> facts) =>
        PaperMerger.Merge([facts.Count], Array.ConvertAll(facts.AsSpan().ToArray(), entry => entry.Identity), MergeMode.Work);
}
