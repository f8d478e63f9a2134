namespace PaperCatalog.Listings.Merging;

/// <summary>The listings of a catalogue, in the order of their paths, whose entries are known by their places.</summary>
internal sealed class ListingSet(IReadOnlyList<NamedReading> listings)
{
    /// <summary>The number of listings.</summary>
    public int Count => listings.Count;

    /// <summary>The listing with that number.</summary>
    public NamedReading this[int number] => listings[number];

    /// <summary>The text of the listing of a place.</summary>
    public Utf8Text TextAt(EntryPlace place) => listings[place.Listing].Reading.Text;

    /// <summary>The entry at a place.</summary>
    public Entry EntryAt(EntryPlace place) => listings[place.Listing].Reading.Entries[place.Entry];

    /// <summary>How a message names a place: <c>papers.txt(41)</c>.</summary>
    public string Describe(EntryPlace place, ByteSpan span) => listings[place.Listing].Describe(span);

    /// <summary>The first entry of a work that has a field; <see langword="null"/> where none has.</summary>
    public EntryPlace? FindFirst(EquatableArray<EntryPlace> work, Func<Entry, ByteSpan?> field) =>
        work.FirstThat(place => field(EntryAt(place)) is null ? null : (EntryPlace?)place);
}
