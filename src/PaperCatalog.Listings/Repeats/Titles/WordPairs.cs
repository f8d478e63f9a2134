using System.Text;

namespace PaperCatalog.Listings.Repeats;

/// <summary>Finds for the words of one title their partners in another.</summary>
internal readonly ref struct WordPairs
{
    private const int MostTypos = 2;

    private readonly ReadOnlySpan<TitleWord> _left;
    private readonly ReadOnlySpan<TitleWord> _right;
    private readonly Span<int> _partners;
    private readonly Span<PairKind> _kinds;
    private readonly Span<bool> _taken;

    private WordPairs(
        ReadOnlySpan<TitleWord> left, ReadOnlySpan<TitleWord> right, Span<int> partners, Span<PairKind> kinds, Span<bool> taken)
    {
        _left = left;
        _right = right;
        _partners = partners;
        _kinds = kinds;
        _taken = taken;
    }

    /// <summary>Pairs the words of two titles.</summary>
    /// <param name="left">A title.</param>
    /// <param name="right">Another.</param>
    /// <param name="vocabulary">The words of both.</param>
    /// <param name="partners">Takes, for each word of the left, the number of its partner on the right, or -1.</param>
    /// <param name="kinds">Takes, for each word of the left, how like it is to its partner.</param>
    /// <param name="taken">Takes, for each word of the right, whether it has a partner.</param>
    public static void Find(
        ReadOnlySpan<TitleWord> left,
        ReadOnlySpan<TitleWord> right,
        TitleVocabulary vocabulary,
        Span<int> partners,
        Span<PairKind> kinds,
        Span<bool> taken)
    {
        partners.Fill(-1);
        kinds.Clear();
        taken.Clear();
        var pairs = new WordPairs(left, right, partners, kinds, taken);
        pairs.PairSame();
        pairs.PairJoined(vocabulary);
        pairs.PairTypos(vocabulary);
    }

    private void PairSame()
    {
        // Those in order first, lest a word takes the partner of one that is repeated further on.
        CommonSequence.Find(_left, _right, _partners);
        for (var i = 0; i < _left.Length; i++)
        {
            if (_partners[i] >= 0)
                PairSame(i, _partners[i]);
        }

        for (var i = 0; i < _left.Length; i++)
        {
            for (var j = 0; j < _right.Length && _partners[i] < 0; j++)
            {
                if (!_taken[j] && _left[i].IsSame(_right[j]))
                    PairSame(i, j);
            }
        }
    }

    private void PairSame(int left, int right) =>
        Pair(left, right, _left[left].Form == _right[right].Form ? PairKind.Same : PairKind.Inflected);

    // "wave guide" and "waveguide": the words that are left over are the same without the space.
    private void PairJoined(TitleVocabulary vocabulary)
    {
        var (left, right) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < _left.Length; i++)
            left.Append(IsOpenOnLeft(i) ? vocabulary.Text(_left[i].Form) : "");
        var first = -1;
        for (var j = 0; j < _right.Length && left.Length > 0; j++)
        {
            if (_taken[j] || !_right[j].IsOrdered)
                continue;
            first = first < 0 ? j : first;
            right.Append(vocabulary.Text(_right[j].Form));
        }

        if (left.Length == 0 || !left.Equals(right))
            return;
        for (var i = 0; i < _left.Length; i++)
        {
            if (IsOpenOnLeft(i))
                Pair(i, first, PairKind.Inflected);
        }

        for (var j = 0; j < _right.Length; j++)
            _taken[j] |= _right[j].IsOrdered;
    }

    private void PairTypos(TitleVocabulary vocabulary)
    {
        var open = 0;
        for (var i = 0; i < _left.Length; i++)
            open += IsOpenOnLeft(i) ? 1 : 0;
        for (var i = 0; i < _left.Length && open <= MostTypos; i++)
        {
            for (var j = 0; j < _right.Length && _partners[i] < 0; j++)
            {
                if (!_taken[j] && TypoRule.Judge(_left[i], _right[j], vocabulary) is not PairKind.Alone and var kind)
                    Pair(i, j, kind);
            }
        }
    }

    private bool IsOpenOnLeft(int word) => _partners[word] < 0 && _left[word].IsOrdered;

    private void Pair(int left, int right, PairKind kind)
    {
        _partners[left] = right;
        _kinds[left] = kind;
        _taken[right] = true;
    }
}
