namespace PaperCatalog.Listings.Repeats;

/// <summary>
/// A few numbers by which abstracts that are nearly the same find each other: of each of some hash functions the least
/// that it gives for any run of three words (the min-hash of Broder 1997).
/// </summary>
internal static class AbstractSketch
{
    // Two abstracts agree in a number with the probability that a run of either is in both: where two in three are, 98.8 %
    // of the pairs agree in one of four.
    private const int Length = 4;

    /// <summary>The sketch of an abstract, whose words the vocabulary learns; empty where it has fewer than three.</summary>
    public static ulong[] Of(ReadOnlySpan<byte> utf8, TitleVocabulary vocabulary)
    {
        var sketch = new ulong[Length];
        sketch.AsSpan().Fill(ulong.MaxValue);
        var runs = new AbstractRuns(utf8);
        while (runs.TryRead(out var hash))
        {
            for (var i = 0; i < sketch.Length; i++)
            {
                sketch[i] = Math.Min(sketch[i], hash);
                hash = AbstractRuns.Mix(hash);
            }
        }

        var words = new AbstractWords(utf8);
        while (words.TryRead(out var word))
            vocabulary.AddFromAbstract(word);
        return sketch[0] == ulong.MaxValue ? [] : sketch;
    }

    /// <summary>Whether the abstracts agree in a number, so that they may be the same.</summary>
    public static bool Agree(ulong[] left, ulong[] right)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            if (left[i] == right[i])
                return true;
        }

        return false;
    }
}
