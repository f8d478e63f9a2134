using PaperCatalog.Listings.Repeats.Titles;
using PaperCatalog.Listings.Repeats.Words;

namespace PaperCatalog.Listings.Repeats.Probable;

/// <summary>Puts titles in the order of their words, without making a text of each.</summary>
internal static class TitleOrder
{
    /// <summary>The numbers of the titles in order, ordinal by their folded words.</summary>
    public static int[] Of(IReadOnlyList<TitleForm> titles, TitleVocabulary vocabulary)
    {
        var ranks = vocabulary.RankTexts();
        var order = new int[titles.Count];
        var starts = new ulong[titles.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            starts[i] = StartOf(titles[i].Words, ranks);
        }

        // The first words decide nearly always; where they are the same, all are looked at.
        Array.Sort(starts, order);
        var comparer = Comparer<int>.Create((left, right) => Compare(titles[left].Words, titles[right].Words, ranks));
        for (var start = 0; start < order.Length;)
        {
            var end = start + 1;
            while (end < order.Length && starts[end] == starts[start])
                end++;
            if (end - start > 1)
                Array.Sort(order, start, end - start, comparer);
            start = end;
        }

        return order;
    }

    private static ulong StartOf(TitleWord[] words, int[] ranks)
    {
        var start = 0UL;
        for (var i = 0; i < 2; i++)
            start = (start << 32) | (i < words.Length ? (uint)ranks[words[i].Form] + 1 : 0);
        return start;
    }

    private static int Compare(TitleWord[] left, TitleWord[] right, int[] ranks)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            if (left[i].Form != right[i].Form)
                return ranks[left[i].Form].CompareTo(ranks[right[i].Form]);
        }

        return left.Length.CompareTo(right.Length);
    }
}
