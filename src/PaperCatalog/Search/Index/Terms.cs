namespace PaperCatalog.Search.Index;

/// <summary>Words in order of their units. Those that begin alike stand together.</summary>
internal sealed class Terms(char[] text, int[] starts)
{
    /// <summary>The number of words.</summary>
    public int Count => starts.Length - 1;

    /// <summary>A word.</summary>
    public ReadOnlySpan<char> this[int number] => text.AsSpan(starts[number], starts[number + 1] - starts[number]);

    /// <summary>The number of the first word that does not stand before <paramref name="word"/>.</summary>
    public int FindFirst(ReadOnlySpan<char> word)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (this[middle].SequenceCompareTo(word) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The number behind the last word that begins with <paramref name="start"/>.</summary>
    /// <param name="start">The start of words.</param>
    /// <param name="from">The number of the first that does, or of one that stands behind them.</param>
    public int FindEnd(ReadOnlySpan<char> start, int from)
    {
        var (low, high) = (from, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (this[middle].StartsWith(start))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
