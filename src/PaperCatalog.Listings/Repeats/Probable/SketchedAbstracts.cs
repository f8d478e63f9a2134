using System.Collections.Concurrent;
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
        for (var number = 0; number < sketches.Length; number++)
            sketches[number] = new uint[listings[number].Reading.Entries.Count][];
        // Each core has its own words: one table is asked for too often to be shared, and one for each batch takes long to make.
        var tables = new ConcurrentBag<AbstractVocabulary>();
        Parallel.For(0, listings.Count, number =>
        {
            var (reading, made) = (listings[number].Reading, sketches[number]);
            Batches.Run(made.Length, (start, end) =>
            {
                var words = tables.TryTake(out var table) ? table : new AbstractVocabulary();
                for (var entry = start; entry < end; entry++)
                    made[entry] = Read(reading, reading.Entries[entry], words);
                tables.Add(words);
            });
        });
        foreach (var words in tables)
            vocabulary.UnionWith(words);
        return new SketchedAbstracts(sketches);
    }

    /// <summary>The sketch of the abstract of an entry; empty where it has none.</summary>
    public uint[] At(EntryPlace place) => _sketches[place.Listing][place.Entry];

    private static uint[] Read(ListingReading reading, Entry entry, AbstractVocabulary vocabulary) =>
        entry.Abstract is { } span ? AbstractSketch.Of(reading.Text.Slice(span), vocabulary) : [];
}
