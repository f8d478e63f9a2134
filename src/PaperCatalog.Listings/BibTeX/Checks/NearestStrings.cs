namespace PaperCatalog.Listings.BibTeX.Checks;

/// <summary>Finds the strings that misspelt names were meant to be.</summary>
/// <remarks>
/// A name is compared with those of about its length that begin or end as it does, so that slips at either end are found too. Of
/// each such kind the first ones are looked at, which makes the work linear in the number of names.
/// </remarks>
internal sealed class NearestStrings
{
    private const int MaxDistance = 2;

    // Two letters of a name, at one end or the other, are right nearly always.
    private const int EndLength = 2;

    /// <summary>The most names that one is compared with.</summary>
    internal const int MaxCompared = 40;

    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> _byEnd = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string?> _found = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>For the strings with these names.</summary>
    public NearestStrings(IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            if (_names.ContainsKey(name))
                continue;
            _names.Add(name, name);
            foreach (var end in EndsOf(name, name.Length))
            {
                if (!_byEnd.TryGetValue(end, out var same))
                    _byEnd.Add(end, same = []);
                if (same.Count < MaxCompared)
                    same.Add(name);
            }
        }
    }

    /// <summary>How many comparisons were made: the work that it took.</summary>
    public int Compared { get; private set; }

    /// <summary>The nearest name; <see langword="null"/> where none is near.</summary>
    public string? Find(string name)
    {
        // One whose definition stands below its use.
        if (_names.TryGetValue(name, out var same))
            return same;
        if (!_found.TryGetValue(name, out var nearest))
            _found.Add(name, nearest = Search(name));
        return nearest;
    }

    private string? Search(string name)
    {
        var candidates = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var length = Math.Max(name.Length - MaxDistance, 0); length <= name.Length + MaxDistance; length++)
        {
            foreach (var end in EndsOf(name, length))
            {
                for (var i = 0; _byEnd.TryGetValue(end, out var names) && i < names.Count && candidates.Count < MaxCompared; i++)
                    candidates.Add(names[i]);
            }
        }

        Compared += candidates.Count;
        return NearestWord.Find(name, candidates, MaxDistance);
    }

    // The first and the last letters, each with the length of the name that is looked for.
    private static string[] EndsOf(string name, int length)
    {
        var count = Math.Min(EndLength, name.Length);
        return [$"^{name.Substring(0, count)}{length}", $"${name.Substring(name.Length - count)}{length}"];
    }
}
