using PaperCatalog.Listings.Repeats.Titles;
using PaperCatalog.Listings.Repeats.Words;

namespace PaperCatalog.Listings.Repeats.Comparison;

/// <summary>The order of the words that two titles share.</summary>
internal enum WordOrder
{
    /// <summary>The same.</summary>
    Same,

    /// <summary>Two neighbours, or the parts of the title around a break, have changed places.</summary>
    Swapped,

    /// <summary>Another, so that the titles may say different things.</summary>
    Different,
}

/// <summary>Compares the order of the words that two titles share.</summary>
internal static class WordOrders
{
    // Two neighbours of two words each: "parameter-efficient fine-tuning".
    private const int MostSwapped = 4;

    /// <summary>Compares the order of the words of the left with that of their partners on the right.</summary>
    public static WordOrder Compare(TitlePart left, TitlePart right, ReadOnlySpan<int> partners)
    {
        Span<int> lefts = stackalloc int[partners.Length];
        Span<int> rights = stackalloc int[partners.Length];
        var count = 0;
        for (var i = 0; i < partners.Length; i++)
        {
            if (partners[i] < 0 || !left.Words[i].IsOrdered)
                continue;
            lefts[count] = i;
            rights[count++] = partners[i];
        }

        return Compare(left, right, lefts.Slice(0, count), rights.Slice(0, count));
    }

    private static WordOrder Compare(TitlePart left, TitlePart right, ReadOnlySpan<int> lefts, ReadOnlySpan<int> rights)
    {
        Span<int> ranks = stackalloc int[rights.Length];
        for (var i = 0; i < ranks.Length; i++)
            ranks[i] = RankOf(rights, i);

        var (start, end) = (0, ranks.Length);
        while (start < end && ranks[start] == start)
            start++;
        while (end > start && ranks[end - 1] == end - 1)
            end--;
        if (start == end)
            return WordOrder.Same;

        // Two blocks that changed places: what is at the start now was "shift" words further.
        var shift = ranks[start] - start;
        for (var i = start; i < end; i++)
        {
            if (ranks[i] != start + ((i - start + shift) % (end - start)))
                return WordOrder.Different;
        }

        // The second block starts here on the left; the first one starts, on the right, where its first word is.
        var split = end - shift;
        var (leftSeam, rightSeam) = ((lefts[split - 1], lefts[split]), (rights[end - 1], rights[start]));
        if (start == 0 && end == ranks.Length &&
            left.HasBreak(leftSeam.Item1, leftSeam.Item2) && right.HasBreak(rightSeam.Item1, rightSeam.Item2))
        {
            return WordOrder.Swapped;
        }

        var isSwap = end - start <= MostSwapped &&
            CanSwap(left.Words, lefts[start], lefts[end - 1], leftSeam) &&
            CanSwap(right.Words, rights[split], rights[split - 1], rightSeam);
        return isSwap ? WordOrder.Swapped : WordOrder.Different;
    }

    // "text-to-image generation" may become "generation text-to-image", but not "image-to-text generation".
    private static bool CanSwap(ReadOnlySpan<TitleWord> words, int first, int last, (int Before, int After) seam)
    {
        for (var i = first; i <= last; i++)
        {
            var isAtSeam = i > seam.Before && i < seam.After;
            var isTied = words[i].IsTied || (i < last && words[i + 1].IsTied);
            if (words[i].Kind == WordKind.Preposition && (isAtSeam || !isTied))
                return false;
        }

        return true;
    }

    // Words that were joined into one have one partner, and then their own order.
    private static int RankOf(ReadOnlySpan<int> values, int at)
    {
        var rank = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] < values[at] || (values[i] == values[at] && i < at))
                rank++;
        }

        return rank;
    }
}
