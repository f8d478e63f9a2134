namespace PaperCatalog.Listings.Merging;

/// <summary>An entry by its place. Places order by listing, then by entry.</summary>
/// <param name="Listing">The number of its listing, from 0, in the order of paths.</param>
/// <param name="Entry">Its number in the listing, from 0.</param>
public readonly record struct EntryPlace(int Listing, int Entry) : IComparable<EntryPlace>
{
    /// <inheritdoc/>
    public int CompareTo(EntryPlace other) =>
        Listing != other.Listing ? Listing.CompareTo(other.Listing) : Entry.CompareTo(other.Entry);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(EntryPlace left, EntryPlace right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(EntryPlace left, EntryPlace right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(EntryPlace left, EntryPlace right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(EntryPlace left, EntryPlace right) => left.CompareTo(right) >= 0;
}
