using System.Globalization;
using PaperCatalog.Entries;
using PaperCatalog.Tables;
using PaperCatalog.Texts;

namespace PaperCatalog.Joining;

/// <summary>
/// The keys of the papers of several catalogues. Where two works have one, the first keeps it and the other is given its year or a
/// number too. As in one catalogue, no two differ by case alone.
/// </summary>
internal sealed class JoinedKeys
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    private ImageTables _part = null!;
    private int _first;
    private string[] _keys = [];
    private HashSet<string> _own = [];

    /// <summary>The rows of the papers that were given another key, by that.</summary>
    public Dictionary<string, int> Given { get; } = new(StringComparer.Ordinal);

    /// <summary>Goes on with a catalogue.</summary>
    /// <param name="part">The catalogue.</param>
    /// <param name="first">The row of its first paper among all.</param>
    public void Start(ImageTables part, int first)
    {
        (_part, _first) = (part, first);
        _keys = Array.ConvertAll(Enumerable.Range(0, part.RowCount).ToArray(), ReadKey);
        _own = new HashSet<string>(_keys, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Takes the key of a paper of that catalogue.</summary>
    /// <param name="row">Its row there.</param>
    /// <param name="isJoined">Whether it is of a work that has a key already: this one finds it too.</param>
    public void Add(int row, bool isJoined)
    {
        if (_taken.Add(_keys[row]) || isJoined)
            return;
        var given = Candidates(row).First(key => !_own.Contains(key) && _taken.Add(key));
        Given.Add(given, _first + row);
    }

    private IEnumerable<string> Candidates(int row)
    {
        // Digits of a name and of a year are two numbers.
        var key = _keys[row] + (char.IsDigit(_keys[row][_keys[row].Length - 1]) ? "_" : "");
        if (PaperDate.FromPacked(PaperEntries.Of(_part, row).Date())?.Year is { } year)
            yield return key + year.ToString(CultureInfo.InvariantCulture);
        for (var number = 2; ; number++)
            yield return key + number.ToString(CultureInfo.InvariantCulture);
    }

    private string ReadKey(int row)
    {
        var home = _part.HomeOf(row);
        return Utf8Decoding.Decode(_part.ListingAt(home).KeyOf(row - _part.FirstPaperOf(home)));
    }
}
