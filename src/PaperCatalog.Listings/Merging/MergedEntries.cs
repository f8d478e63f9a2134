using PaperCatalog.Listings.Works;

namespace PaperCatalog.Listings.Merging;

/// <summary>The works of entries, and by what they were found.</summary>
/// <param name="Works">The works in order, each as the places of its entries in order.</param>
/// <param name="Numbers">The numbers of the entries.</param>
/// <param name="Keys">The files of the entries; <see langword="null"/> where each entry is a work.</param>
/// <param name="Rule">What brought entries together.</param>
/// <param name="LeftOut">How many times two entries share a key and were not compared for it, for too many share it.</param>
internal sealed record MergedEntries(
    EquatableArray<EquatableArray<EntryPlace>> Works, PartNumbers Numbers, MergeKeys? Keys, MergeRule Rule, long LeftOut)
{
    /// <summary>The number of the entry at a place.</summary>
    public int NumberOf(EntryPlace place) => Numbers[place.Listing, place.Entry];

    /// <summary>The place of an entry.</summary>
    public EntryPlace PlaceOf(int number)
    {
        var (listing, entry) = Numbers.Find(number);
        return new EntryPlace(listing, entry);
    }
}
