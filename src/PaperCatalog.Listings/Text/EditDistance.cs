namespace PaperCatalog.Listings;

/// <summary>How many slips of the finger lie between two words.</summary>
internal static class EditDistance
{
    // Nothing is worth a comparison of longer words.
    private const int Longest = 63;

    /// <summary>
    /// The least number of letters to change, insert, leave out or swap with the next one (the restricted Damerau-Levenshtein
    /// distance), or <paramref name="limit"/> + 1 where it is more than <paramref name="limit"/>.
    /// </summary>
    public static int Between(string left, string right, int limit) =>
        Math.Abs(left.Length - right.Length) > limit || Math.Max(left.Length, right.Length) > Longest || HaveOtherLetters(left, right, limit)
            ? limit + 1
            : Measure(left, right, limit);

    /// <summary>Whether one has more letters that the other has nowhere than so few slips can bring in: it tells most words apart.</summary>
    private static bool HaveOtherLetters(string left, string right, int limit)
    {
        var (onLeft, onRight) = (LettersOf(left), LettersOf(right));
        return IsMore(onLeft & ~onRight, limit) || IsMore(onRight & ~onLeft, limit);
    }

    // Letters that share a bit make two words look more alike, and no more than that.
    private static ulong LettersOf(string word)
    {
        var letters = 0UL;
        foreach (var unit in word)
            letters |= 1UL << unit;
        return letters;
    }

    private static bool IsMore(ulong letters, int limit)
    {
        for (; limit > 0; limit--)
            letters &= letters - 1;
        return letters != 0;
    }

    private static int Measure(string left, string right, int limit)
    {
        Span<int> beforeLast = stackalloc int[Longest + 1];
        Span<int> last = stackalloc int[Longest + 1];
        Span<int> current = stackalloc int[Longest + 1];
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;

        var leastOfLast = 0;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, current[j]);
            }

            // What follows is made of these two rows, and never becomes less.
            if (Math.Min(least, leastOfLast) > limit)
                return limit + 1;
            leastOfLast = least;
            var spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }

        return Math.Min(last[right.Length], limit + 1);
    }
}
