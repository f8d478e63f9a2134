namespace PaperCatalog.Listings;

/// <summary>The items of several lists, numbered from 0 on through all of them.</summary>
internal sealed class PartNumbers
{
    private readonly int[] _firsts;

    /// <summary>The numbers of the items of lists.</summary>
    /// <param name="counts">How many items each list has.</param>
    public PartNumbers(IReadOnlyList<int> counts)
    {
        _firsts = new int[counts.Count + 1];
        for (var part = 0; part < counts.Count; part++)
            _firsts[part + 1] = _firsts[part] + counts[part];
    }

    /// <summary>How many there are.</summary>
    public int Count => _firsts[_firsts.Length - 1];

    /// <summary>The number of an item of a list.</summary>
    public int this[int part, int item] => _firsts[part] + item;

    /// <summary>The list of an item, and its number in that one.</summary>
    public (int Part, int Item) Find(int number)
    {
        var part = Array.BinarySearch(_firsts, number);
        if (part < 0)
            part = ~part - 1;
        // A list without items begins where the next one does.
        while (_firsts[part + 1] == number)
            part++;
        return (part, number - _firsts[part]);
    }
}
