namespace PaperCatalog.Search.Queries;

/// <summary>Papers, best first; of equal ones that which comes first in the catalogue. Only as many are put in order as are asked for.</summary>
internal sealed class Ranking
{
    // A heap whose root is the best, with those that were taken from it behind it, the first last.
    private readonly int[] _papers;
    private readonly double[] _scores;
    private volatile int _taken;

    /// <summary>Ranks papers by their scores. The arrays are its own from now on.</summary>
    public Ranking(int[] papers, double[] scores)
    {
        _papers = papers;
        _scores = scores;
        for (var at = (papers.Length / 2) - 1; at >= 0; at--)
            Sink(at, papers.Length);
    }

    /// <summary>The number of papers.</summary>
    public int Count => _papers.Length;

    /// <summary>The paper at a rank, from 0.</summary>
    public int this[int rank]
    {
        get
        {
            if (rank >= _taken)
                Take(rank + 1);
            return _papers[_papers.Length - 1 - rank];
        }
    }

    private void Take(int count)
    {
        lock (_papers)
        {
            while (_taken < count)
            {
                var last = _papers.Length - 1 - _taken;
                Swap(0, last);
                Sink(0, last);
                _taken++;
            }
        }
    }

    private void Sink(int at, int count)
    {
        for (int child; (child = (2 * at) + 1) < count; at = child)
        {
            if (child + 1 < count && IsBefore(child + 1, child))
                child++;
            if (!IsBefore(child, at))
                return;
            Swap(child, at);
        }
    }

    private bool IsBefore(int left, int right) =>
        _scores[left] > _scores[right] || (_scores[left] == _scores[right] && _papers[left] < _papers[right]);

    private void Swap(int left, int right)
    {
        (_papers[left], _papers[right]) = (_papers[right], _papers[left]);
        (_scores[left], _scores[right]) = (_scores[right], _scores[left]);
    }
}
