namespace PaperCatalog.Listings.Works.Titles;

/// <summary>The words of two titles that have no partner in the other.</summary>
/// <param name="Left">Those of the first.</param>
/// <param name="Right">Those of the second.</param>
internal readonly record struct WordsAlone(List<string> Left, List<string> Right)
{
    // A longer word that stands inside the other title without its spaces is in it.
    private const int LongEnough = 4;

    // With more than these left over in both no two titles are one.
    private const int MostOpen = 6;

    /// <summary>Finds them: equal words are partners, then words that are alike, then those that the other joins or splits.</summary>
    public static WordsAlone Of(string[] left, string[] right)
    {
        var (onLeft, onRight) = (FindOpen(left, right, out var isTaken), new List<string>());
        for (var i = 0; i < right.Length; i++)
        {
            if ((isTaken >> i & 1) == 0)
                onRight.Add(right[i]);
        }

        if (Math.Min(onLeft.Count, onRight.Count) > MostOpen)
            return new(onLeft, onRight);
        if (onLeft.Count > 0 && onRight.Count > 0)
        {
            PairAlike(onLeft, onRight);
            if (string.Concat(onLeft) == string.Concat(onRight))
                return new([], []);
            RemoveJoined(onLeft, onRight);
            RemoveJoined(onRight, onLeft);
        }

        if (onLeft.Count > 0)
            RemoveInside(onLeft, string.Concat(right));
        if (onRight.Count > 0)
            RemoveInside(onRight, string.Concat(left));
        return new(onLeft, onRight);
    }

    /// <summary>The words that stand on the left only, and for each of those on the right a bit if it has an equal one.</summary>
    private static List<string> FindOpen(string[] left, string[] right, out ulong isTaken)
    {
        // A title has at most 60 words.
        isTaken = 0;
        var open = new List<string>();
        foreach (var word in left)
        {
            var i = 0;
            while (i < right.Length && ((isTaken >> i & 1) != 0 || !string.Equals(word, right[i], StringComparison.Ordinal)))
                i++;
            if (i < right.Length)
                isTaken |= 1UL << i;
            else
                open.Add(word);
        }

        return open;
    }

    private static void PairAlike(List<string> left, List<string> right)
    {
        for (var i = 0; i < left.Count;)
        {
            var j = 0;
            while (j < right.Count && !WordSpelling.AreAlike(left[i], right[j]))
                j++;
            if (j == right.Count)
            {
                i++;
                continue;
            }

            left.RemoveAt(i);
            right.RemoveAt(j);
        }
    }

    /// <summary>Removes words that stand in the other title as several: <c>multitask</c> and <c>multi task</c>.</summary>
    private static void RemoveJoined(List<string> words, List<string> others)
    {
        for (var i = 0; i < words.Count;)
        {
            if (TryFindRun(words[i], others, out var start, out var count))
            {
                others.RemoveRange(start, count);
                words.RemoveAt(i);
            }
            else
            {
                i++;
            }
        }
    }

    private static bool TryFindRun(string word, List<string> others, out int start, out int count)
    {
        for (start = 0; start < others.Count; start++)
        {
            var at = 0;
            for (count = 0; start + count < others.Count; count++)
            {
                var next = others[start + count];
                if (string.CompareOrdinal(word, at, next, 0, next.Length) != 0)
                    break;
                at += next.Length;
                if (at == word.Length)
                {
                    count++;
                    return true;
                }
            }
        }

        (start, count) = (-1, 0);
        return false;
    }

    private static void RemoveInside(List<string> words, string other) =>
        words.RemoveAll(word => word.Length >= LongEnough && other.IndexOf(word, StringComparison.Ordinal) >= 0);
}
