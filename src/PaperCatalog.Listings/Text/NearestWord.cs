namespace PaperCatalog.Listings;

/// <summary>Finds the word that a misspelt one was meant to be.</summary>
internal static class NearestWord
{
    // Longer words are none of ours.
    private const int MaxLength = 40;

    /// <summary>
    /// The one of <paramref name="words"/> that <paramref name="word"/> differs from by at most <paramref name="limit"/>
    /// letters, case aside; of several the one that begins most like it. <see langword="null"/> where there is none.
    /// </summary>
    public static string? Find(string word, IEnumerable<string> words, int limit)
    {
        if (word.Length > MaxLength)
            return null;
        string? nearest = null;
        var folded = word.ToUpperInvariant();
        var least = (Distance: limit + 1, Unlike: 0);
        foreach (var known in words.Where(known => known.Length <= MaxLength))
        {
            var other = known.ToUpperInvariant();
            var cost = (Distance: EditDistance.Between(folded, other, limit), Unlike: -CommonStart(folded, other));
            if (cost.CompareTo(least) < 0 && cost.Distance <= limit)
                (nearest, least) = (known, cost);
        }

        return nearest;
    }

    private static int CommonStart(string left, string right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && left[length] == right[length])
            length++;
        return length;
    }
}
