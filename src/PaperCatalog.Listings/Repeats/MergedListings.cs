namespace PaperCatalog.Listings.Repeats;

/// <summary>The listings of a catalogue and the papers that their entries make.</summary>
internal sealed class MergedListings
{
    private readonly IReadOnlyList<NamedReading> _listings;

    /// <summary>Merges the listings as the catalogue does.</summary>
    /// <param name="listings">The listings in the order of their paths.</param>
    /// <param name="isLeftOut">Whether the entries of a listing, given by its number, are left out.</param>
    public MergedListings(IReadOnlyList<NamedReading> listings, Func<int, bool> isLeftOut)
    {
        _listings = listings;
        Papers = PaperMerger.Merge(listings
            .Select((listing, number) => isLeftOut(number) ? default : Identities(listing.Reading))
            .ToArray());
    }

    /// <summary>The papers, each as the places of its entries in order.</summary>
    public EquatableArray<EquatableArray<EntryPlace>> Papers { get; }

    /// <summary>The identities of the entries of a listing.</summary>
    public static EquatableArray<EntryIdentity> Identities(ListingReading reading) =>
        reading.Entries.Select(entry => EntryIdentity.Of(reading.Text, entry)).ToEquatableArray();

    /// <summary>The text of the listing of a place.</summary>
    public Utf8Text TextAt(EntryPlace place) => _listings[place.Listing].Reading.Text;

    /// <summary>The entry at a place.</summary>
    public Entry EntryAt(EntryPlace place) => _listings[place.Listing].Reading.Entries[place.Entry];

    /// <summary>How a message names a place: <c>papers.txt(41)</c>.</summary>
    public string Describe(EntryPlace place, ByteSpan span) => _listings[place.Listing].Describe(span);
}
