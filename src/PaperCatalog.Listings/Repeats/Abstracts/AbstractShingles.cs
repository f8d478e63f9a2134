namespace PaperCatalog.Listings.Repeats;

/// <summary>The runs of three words of an abstract, by which two abstracts are compared (Broder 1997).</summary>
internal static class AbstractShingles
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>
    /// The least that each of some hash functions gives for any run of the abstract. Two abstracts agree in one with the
    /// probability that a run of either is in both.
    /// </summary>
    /// <param name="utf8">The abstract.</param>
    /// <param name="vocabulary">What learns the words.</param>
    /// <param name="minima">Takes one minimum for each function; all zero where the text has no run.</param>
    public static void Sketch(ReadOnlySpan<byte> utf8, TitleVocabulary vocabulary, Span<ulong> minima)
    {
        minima.Fill(ulong.MaxValue);
        var words = new AbstractWords(utf8);
        var (count, first, second) = (0, 0UL, 0UL);
        while (words.TryRead(out var third))
        {
            vocabulary.AddFromAbstract(third);
            if (++count >= 3)
            {
                var hash = Combine(first, second, third);
                for (var i = 0; i < minima.Length; i++)
                {
                    minima[i] = Math.Min(minima[i], hash);
                    hash = Mix(hash);
                }
            }

            (first, second) = (second, third);
        }

        if (count < 3)
            minima.Clear();
    }

    /// <summary>The hashes of the runs, each once, in order.</summary>
    public static ulong[] Of(ReadOnlySpan<byte> utf8)
    {
        var shingles = new List<ulong>();
        var words = new AbstractWords(utf8);
        var (count, first, second) = (0, 0UL, 0UL);
        while (words.TryRead(out var third))
        {
            if (++count >= 3)
                shingles.Add(Combine(first, second, third));
            (first, second) = (second, third);
        }

        shingles.Sort();
        return shingles.Distinct().ToArray();
    }

    /// <summary>The share of the runs of the shorter that are in the other too.</summary>
    public static double Containment(ulong[] left, ulong[] right)
    {
        var (i, j, common) = (0, 0, 0);
        while (i < left.Length && j < right.Length)
        {
            var order = left[i].CompareTo(right[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return common / (double)Math.Max(1, Math.Min(left.Length, right.Length));
    }

    private static ulong Combine(ulong first, ulong second, ulong third) =>
        Mix((((first * Multiplier) ^ second) * Multiplier) ^ third);

    // The finaliser of SplitMix64.
    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }
}
