using System.Text;
using PaperCatalog.Listings.Repeats.Titles;
using PaperCatalog.Listings.Repeats.Words;

namespace PaperCatalog.Listings.Repeats.Comparison;

/// <summary>Finds for the words of one title their partners in another.</summary>
internal ref struct WordPairs
{
    private const int MostTypos = 2;

    private readonly ReadOnlySpan<TitleWord> _left;
    private readonly ReadOnlySpan<TitleWord> _right;
    private readonly TitleVocabulary _vocabulary;

    // The partner of each word of the left on the right, and whether each of the right has one.
    private readonly Span<int> _partners;
    private readonly Span<bool> _taken;

    /// <summary>Pairs the words of two titles.</summary>
    /// <param name="left">A title.</param>
    /// <param name="right">Another.</param>
    /// <param name="vocabulary">The words of both.</param>
    /// <param name="partners">Takes, for each word of the left, the number of its partner on the right, or -1.</param>
    /// <param name="taken">Takes, for each word of the right, whether it has a partner.</param>
    public WordPairs(TitlePart left, TitlePart right, TitleVocabulary vocabulary, Span<int> partners, Span<bool> taken)
    {
        _left = left.Words;
        _right = right.Words;
        _vocabulary = vocabulary;
        _partners = partners;
        _taken = taken;
        _partners.Fill(-1);
        _taken.Clear();
        PairEqual();
        PairJoined();
        PairTypos();
    }

    /// <summary>How many content words stand in both, as they are or in the other number or spelling.</summary>
    public int Shared { get; private set; }

    /// <summary>How many words in both are not among the <see cref="GenericWords"/>; sure slips are counted in.</summary>
    public int SharedSpecific { get; private set; }

    /// <summary>How many pairs are a word and a slip of the finger.</summary>
    public int Typos { get; private set; }

    /// <summary>How many of them are <see cref="TypoEvidence.Sure"/>.</summary>
    public int SureTypos { get; private set; }

    /// <summary>How many of them are no more than <see cref="TypoEvidence.Possible"/>.</summary>
    public int PossibleTypos { get; private set; }

    /// <summary>How many words of a kind on the left have no partner.</summary>
    public readonly int AloneOnLeft(WordKind kind)
    {
        var count = 0;
        for (var i = 0; i < _left.Length; i++)
            count += _partners[i] < 0 && _left[i].Kind == kind ? 1 : 0;
        return count;
    }

    /// <summary>How many words of a kind on the right have no partner.</summary>
    public readonly int AloneOnRight(WordKind kind)
    {
        var count = 0;
        for (var j = 0; j < _right.Length; j++)
            count += !_taken[j] && _right[j].Kind == kind ? 1 : 0;
        return count;
    }

    private void PairEqual()
    {
        // Those in order first, lest a word takes the partner of one that is repeated further on.
        CommonSequence.Find(_left, _right, _partners);
        foreach (var partner in _partners)
        {
            if (partner >= 0)
                _taken[partner] = true;
        }

        for (var i = 0; i < _left.Length; i++)
        {
            for (var j = 0; j < _right.Length && _partners[i] < 0; j++)
            {
                if (!_taken[j] && _left[i].IsSame(_right[j]))
                    Pair(i, j);
            }

            if (_partners[i] >= 0 && _left[i].Kind == WordKind.Content)
            {
                Shared++;
                SharedSpecific += IsSpecific(_left[i]) ? 1 : 0;
            }
        }
    }

    // "LLM Pruner" and "LLMPruner": the words that are left over are the same without the space.
    private void PairJoined()
    {
        // Nearly always their lengths tell that they are not.
        if (!HaveOpenOneLength())
            return;
        var (left, right) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < _left.Length; i++)
            left.Append(IsOpenOnLeft(i) ? _vocabulary.Text(_left[i].Form) : "");
        var first = -1;
        for (var j = 0; j < _right.Length; j++)
        {
            if (_taken[j] || !_right[j].IsOrdered)
                continue;
            first = first < 0 ? j : first;
            right.Append(_vocabulary.Text(_right[j].Form));
        }

        if (!left.Equals(right))
            return;
        Shared++;
        for (var i = 0; i < _left.Length; i++)
            _partners[i] = IsOpenOnLeft(i) ? first : _partners[i];
        for (var j = 0; j < _right.Length; j++)
            _taken[j] |= _right[j].IsOrdered;
    }

    private readonly bool HaveOpenOneLength()
    {
        var (left, right) = (0, 0);
        for (var i = 0; i < _left.Length; i++)
            left += IsOpenOnLeft(i) ? _vocabulary.Text(_left[i].Form).Length : 0;
        for (var j = 0; j < _right.Length && left > 0; j++)
            right += !_taken[j] && _right[j].IsOrdered ? _vocabulary.Text(_right[j].Form).Length : 0;
        return left > 0 && left == right;
    }

    private void PairTypos()
    {
        if (AloneOnLeft(WordKind.Content) > MostTypos)
            return;
        for (var i = 0; i < _left.Length; i++)
        {
            for (var j = 0; j < _right.Length && _partners[i] < 0; j++)
            {
                var evidence = _taken[j] ? TypoEvidence.None : TypoRule.Judge(_left[i], _right[j], _vocabulary);
                if (evidence == TypoEvidence.None)
                    continue;
                Pair(i, j);
                Typos++;
                PossibleTypos += evidence == TypoEvidence.Possible ? 1 : 0;
                if (evidence == TypoEvidence.Sure)
                {
                    SureTypos++;
                    SharedSpecific += IsSpecific(_left[i]) && IsSpecific(_right[j]) ? 1 : 0;
                }
            }
        }
    }

    private readonly bool IsOpenOnLeft(int word) => _partners[word] < 0 && _left[word].IsOrdered;

    private readonly bool IsSpecific(TitleWord word) => !GenericWords.Contains(_vocabulary.Text(word.Stem));

    private readonly void Pair(int left, int right)
    {
        _partners[left] = right;
        _taken[right] = true;
    }
}
