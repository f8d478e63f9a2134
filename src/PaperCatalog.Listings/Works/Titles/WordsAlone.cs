namespace PaperCatalog.Listings.Works.Titles;

/// <summary>The words of two titles that have no partner in the other.</summary>
/// <param name="Left">Those of the first.</param>
/// <param name="Right">Those of the second.</param>
internal readonly record struct WordsAlone(List<string> Left, List<string> Right)
{
    // A longer word that stands inside the other title without its spaces is in it.
    private const int LongEnough = 4;

    // With more than these left over no two titles are one.
    private const int MostOpen = 12;

    /// <summary>Finds them: equal words are partners, then words that are alike, then those that the other joins or splits.</summary>
    public static WordsAlone Of(string[] left, string[] right)
    {
        var (onLeft, onRight) = (new List<string>(left), new List<string>(right));
        Pair(onLeft, onRight, static (one, other) => one == other);
        if (Math.Min(onLeft.Count, onRight.Count) > MostOpen)
            return new(onLeft, onRight);
        if (onLeft.Count > 0 && onRight.Count > 0)
        {
            Pair(onLeft, onRight, WordSpelling.AreAlike);
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

    private static void Pair(List<string> left, List<string> right, Func<string, string, bool> areOne)
    {
        for (var i = 0; i < left.Count;)
        {
            var word = left[i];
            var partner = right.FindIndex(other => areOne(word, other));
            if (partner < 0)
            {
                i++;
                continue;
            }

            left.RemoveAt(i);
            right.RemoveAt(partner);
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
