using PaperCatalog.Listings.Repeats.Words;

namespace PaperCatalog.Listings.Repeats.Comparison;

/// <summary>The words that two titles have in the same order: a longest common subsequence.</summary>
internal static class CommonSequence
{
    /// <summary>Writes to <paramref name="partners"/> the number of the word on the right, for each that is in the sequence.</summary>
    public static void Find(ReadOnlySpan<TitleWord> left, ReadOnlySpan<TitleWord> right, Span<int> partners)
    {
        // How long the sequence of the words from (i, j) on is; titles have at most 60 words.
        var width = right.Length + 1;
        Span<byte> lengths = stackalloc byte[(left.Length + 1) * width];
        lengths.Clear();
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                lengths[(i * width) + j] = left[i].IsSame(right[j])
                    ? (byte)(lengths[((i + 1) * width) + j + 1] + 1)
                    : Math.Max(lengths[((i + 1) * width) + j], lengths[(i * width) + j + 1]);
            }
        }

        var (atLeft, atRight) = (0, 0);
        while (atLeft < left.Length && atRight < right.Length)
        {
            if (left[atLeft].IsSame(right[atRight]))
                partners[atLeft++] = atRight++;
            else if (lengths[((atLeft + 1) * width) + atRight] >= lengths[(atLeft * width) + atRight + 1])
                atLeft++;
            else
                atRight++;
        }
    }
}
