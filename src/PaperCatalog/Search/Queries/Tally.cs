namespace PaperCatalog.Search.Queries;

/// <summary>What papers score so far. One serves query after query: only what a query touched is cleared.</summary>
internal sealed class Tally(int paperCount)
{
    // How soon more of the same word stops counting: k1 of BM25.
    private const double Saturation = 1.2;

    private readonly double[] _weights = new double[paperCount];
    private readonly double[] _scores = new double[paperCount];
    private readonly int[] _marks = new int[paperCount];
    private readonly int[] _touched = new int[paperCount];
    private readonly int[] _found = new int[paperCount];
    private int _touchedCount;

    /// <summary>The number of papers that scored anything.</summary>
    public int FoundCount { get; private set; }

    /// <summary>One of them, in the order in which they were found.</summary>
    public int FoundAt(int index) => _found[index];

    /// <summary>The score of a paper.</summary>
    public double ScoreOf(int paper) => _scores[paper];

    /// <summary>The sum of the marks of the clauses that a paper has.</summary>
    public int MarksOf(int paper) => _marks[paper];

    /// <summary>Adds to the weight of what is being counted in a paper; more than nothing.</summary>
    public void Add(int paper, double weight)
    {
        if (_weights[paper] == 0)
            _touched[_touchedCount++] = paper;
        _weights[paper] += weight;
    }

    /// <summary>Ends what is being counted: the rarer it is, the more it scores.</summary>
    /// <param name="mark">The mark that its papers get; not 0.</param>
    /// <param name="boost">What its score is multiplied by.</param>
    public void EndCount(int mark, double boost = 1)
    {
        // Rounded, so that a page in a browser, whose logarithm may differ in the last bit, has the same scores.
        var rarity = (float)Math.Log(1 + ((paperCount - _touchedCount + 0.5) / (_touchedCount + 0.5)));
        var scale = rarity * (Saturation + 1) * boost;
        for (var at = 0; at < _touchedCount; at++)
        {
            var paper = _touched[at];
            if (_marks[paper] == 0)
                _found[FoundCount++] = paper;
            _marks[paper] += mark;
            _scores[paper] += scale * _weights[paper] / (Saturation + _weights[paper]);
            _weights[paper] = 0;
        }

        _touchedCount = 0;
    }

    /// <summary>Makes room for the next query.</summary>
    public void Clear()
    {
        for (var at = 0; at < FoundCount; at++)
        {
            _marks[_found[at]] = 0;
            _scores[_found[at]] = 0;
        }

        FoundCount = 0;
    }
}
