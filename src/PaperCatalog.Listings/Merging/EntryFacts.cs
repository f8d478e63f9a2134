using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Works;

namespace PaperCatalog.Listings.Merging;

/// <summary>What the making of a catalogue has to know of an entry. Neither place nor abstract is among it.</summary>
/// <param name="Identity">Its title, identifiers and people.</param>
/// <param name="PublishedOn">Its date.</param>
/// <param name="CitationKey">The key that a bibliography cites it by.</param>
public readonly record struct EntryFacts(EntryIdentity Identity, PartialDate? PublishedOn, string? CitationKey = null)
{
    /// <summary>The names that directives give its paper.</summary>
    public GivenNames Names { get; init; }

    /// <summary>The facts of each entry of a listing.</summary>
    public static EquatableArray<EntryFacts> Of(ListingReading reading) =>
        new(Batches.Make(reading.Entries.Count, entry => Of(reading, reading.Entries[entry])));

    private static EntryFacts Of(ListingReading reading, Entry entry) => new(
        EntryIdentity.Of(reading, entry), entry.PublishedOn?.Value, entry.CitationKey is { } key ? reading.Text.GetString(key) : null);
}
