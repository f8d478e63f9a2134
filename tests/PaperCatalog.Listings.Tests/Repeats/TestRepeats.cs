using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Repeats;
using PaperCatalog.Listings.Repeats.Probable;

namespace PaperCatalog.Listings.Tests.Repeats;

/// <summary>What the search for repeats finds in listings, merged as a catalogue merges them.</summary>
internal static class TestRepeats
{
    public static EquatableArray<Problem> FindInListing(ListingReading reading, string fileName = "listing.txt") =>
        RepeatChecks.FindInListing(reading, EntryFacts.Of(reading), fileName);

    public static EquatableArray<ListingProblem> FindAcross(params IReadOnlyList<NamedReading> listings) =>
        FindAcross(listings, out _);

    public static EquatableArray<ListingProblem> FindAcross(IReadOnlyList<NamedReading> listings, out RepeatWork work) =>
        RepeatChecks.FindAcross(
            new ListingSet(listings), [.. listings.Select(listing => EntryFacts.Of(listing.Reading))], Merge(listings), out work);

    /// <summary>The works, each as the places of its entries.</summary>
    public static EquatableArray<EquatableArray<EntryPlace>> Merge(params IReadOnlyList<NamedReading> listings) =>
        PaperMerger.Merge([.. listings.Select(listing =>
            EntryFacts.Of(listing.Reading).Select(entry => entry.Identity).ToEquatableArray())]);
}
