using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Repeats.Abstracts;
using PaperCatalog.Listings.Repeats.Words;

namespace PaperCatalog.Listings.Repeats.Probable;

/// <summary>The sketches of all abstracts of a catalogue. They take longest of what is done for a paper, and are made on all cores.</summary>
internal sealed class SketchedAbstracts
{
    private readonly uint[][][] _sketches;

    private SketchedAbstracts(uint[][][] sketches)
    {
        _sketches = sketches;
    }

    /// <summary>Reads the abstracts of listings, whose words the vocabulary learns.</summary>
    public static SketchedAbstracts Read(ListingSet listings, AbstractVocabulary vocabulary)
    {
        var sketches = new uint[listings.Count][][];
        var words = new AbstractVocabulary[listings.Count];
        Parallel.For(0, listings.Count, number =>
        {
            words[number] = new AbstractVocabulary();
            sketches[number] = ReadListing(listings[number].Reading, words[number]);
        });
        foreach (var each in words)
            vocabulary.UnionWith(each);
        return new SketchedAbstracts(sketches);
    }

    /// <summary>The sketch of the abstract of an entry; empty where it has none.</summary>
    public uint[] At(EntryPlace place) => _sketches[place.Listing][place.Entry];

    private static uint[][] ReadListing(ListingReading reading, AbstractVocabulary vocabulary)
    {
        var sketches = new uint[reading.Entries.Count][];
        for (var entry = 0; entry < sketches.Length; entry++)
        {
            sketches[entry] = reading.Entries[entry].Abstract is { } span
                ? AbstractSketch.Of(reading.Text.Slice(span), vocabulary)
                : [];
        }

        return sketches;
    }
}
