namespace PaperCatalog.Joining;

/// <summary>Which rows of several catalogues are of one work, and what their papers are called.</summary>
internal sealed class JoinedWorks
{
    private readonly Dictionary<int, int> _roots;
    private readonly Dictionary<int, int> _next;
    private readonly Dictionary<int, byte[]> _keys;
    private readonly Dictionary<string, int> _renamed;

    // The rows that have a paper; none where all do.
    private readonly int[]? _rows;

    /// <summary>What was found out.</summary>
    /// <param name="roots">For each row whose work an earlier row has, the first of that work.</param>
    /// <param name="next">For each row of a work that has a later one, that.</param>
    /// <param name="renamed">The rows of the papers whose keys others have, by the keys that they were given.</param>
    /// <param name="count">The number of all rows.</param>
    public JoinedWorks(Dictionary<int, int> roots, Dictionary<int, int> next, Dictionary<string, int> renamed, int count)
    {
        (_roots, _next, _renamed) = (roots, next, renamed);
        _keys = renamed.ToDictionary(pair => pair.Value, pair => System.Text.Encoding.UTF8.GetBytes(pair.Key));
        _rows = roots.Count == 0 ? null : Enumerable.Range(0, count).Where(row => !roots.ContainsKey(row)).ToArray();
        Count = count - roots.Count;
    }

    /// <summary>The number of works.</summary>
    public int Count { get; }

    /// <summary>The row of a work, by its place.</summary>
    public int RowAt(int index) => _rows is null ? index : _rows[index];

    /// <summary>The first row of the work that a row is of.</summary>
    public int RootOf(int row) => _roots.TryGetValue(row, out var root) ? root : row;

    /// <summary>The next row of the work, or -1.</summary>
    public int NextOf(int row) => _next.TryGetValue(row, out var next) ? next : -1;

    /// <summary>The key that the paper of a row was given, where it could not keep its own.</summary>
    public byte[]? KeyOf(int row) => _keys.TryGetValue(row, out var key) ? key : null;

    /// <summary>The row of the paper that was given a key, or -1.</summary>
    public int FindGiven(string key) => _renamed.TryGetValue(key, out var row) ? row : -1;
}
