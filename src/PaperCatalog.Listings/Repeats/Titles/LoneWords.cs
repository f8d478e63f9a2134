namespace PaperCatalog.Listings.Repeats;

/// <summary>Counts the words of two titles that have no partner in the other.</summary>
internal readonly ref struct LoneWords
{
    private readonly ReadOnlySpan<TitleWord> _left;
    private readonly ReadOnlySpan<PairKind> _kinds;
    private readonly ReadOnlySpan<TitleWord> _right;
    private readonly ReadOnlySpan<bool> _taken;

    /// <summary>Takes what <see cref="WordPairs.Find"/> found.</summary>
    public LoneWords(
        ReadOnlySpan<TitleWord> left, ReadOnlySpan<PairKind> kinds, ReadOnlySpan<TitleWord> right, ReadOnlySpan<bool> taken)
    {
        _left = left;
        _kinds = kinds;
        _right = right;
        _taken = taken;
    }

    /// <summary>How many of a kind on the left.</summary>
    public int OnLeft(WordKind kind)
    {
        var count = 0;
        for (var i = 0; i < _left.Length; i++)
            count += _kinds[i] == PairKind.Alone && _left[i].Kind == kind ? 1 : 0;
        return count;
    }

    /// <summary>How many of a kind on the right.</summary>
    public int OnRight(WordKind kind)
    {
        var count = 0;
        for (var j = 0; j < _right.Length; j++)
            count += !_taken[j] && _right[j].Kind == kind ? 1 : 0;
        return count;
    }

    /// <summary>How many of a kind in the title that has more of them.</summary>
    public int Most(WordKind kind) => Math.Max(OnLeft(kind), OnRight(kind));
}
