namespace PaperCatalog.Listings.Directives;

/// <summary>Finds the word that a misspelt one was meant to be.</summary>
internal static class NearestWord
{
    // Longer words are none of ours; the distance costs the product of the lengths.
    private const int MaxLength = 40;

    /// <summary>
    /// The one of <paramref name="words"/> that <paramref name="word"/> differs from by at most <paramref name="limit"/>
    /// letters, case aside; of several the one that begins most like it. <see langword="null"/> where there is none.
    /// </summary>
    public static string? Find(string word, IEnumerable<string> words, int limit)
    {
        string? nearest = null;
        var least = (Distance: limit + 1, Unlike: 0);
        foreach (var known in words)
        {
            var cost = (Distance: Distance(word, known), Unlike: -CommonStart(word, known));
            if (cost.CompareTo(least) < 0 && cost.Distance <= limit)
                (nearest, least) = (known, cost);
        }

        return nearest;
    }

    /// <summary>
    /// How many letters must be put in, taken out, changed or swapped with the next to turn one word into the other, case
    /// aside.
    /// </summary>
    public static int Distance(string left, string right)
    {
        if (left.Length > MaxLength || right.Length > MaxLength)
            return int.MaxValue;
        var costs = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
                costs[i, j] = i == 0 || j == 0 ? i + j : Step(left, right, i, j, costs);
        }

        return costs[left.Length, right.Length];
    }

    private static int Step(string left, string right, int i, int j, int[,] costs)
    {
        var change = costs[i - 1, j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1);
        var least = Math.Min(change, 1 + Math.Min(costs[i - 1, j], costs[i, j - 1]));
        var isSwap = i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]);
        return isSwap ? Math.Min(least, costs[i - 2, j - 2] + 1) : least;
    }

    private static int CommonStart(string left, string right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && Same(left[length], right[length]))
            length++;
        return length;
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
