using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Merging;

/// <summary>Disjoint sets of entries, joined as their identities show them to be of one work (union-find).</summary>
internal sealed class WorkSets
{
    // A title that more works share, such as 'Editorial', joins no others to them. It keeps the search linear.
    private const int MaxWorksOfTitle = 100;

    private readonly List<int> _parents = [];
    private readonly List<string> _titles = [];

    // The identifiers and people of a set stand at its root.
    private readonly List<string?> _arxivIds = [];
    private readonly List<string?> _dois = [];
    private readonly List<PeopleWords> _people = [];
    private readonly Dictionary<string, int> _byArxivId = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _byDoi = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the next entry and joins it to those that share an identifier.</summary>
    public void Add(EntryIdentity identity)
    {
        var entry = _parents.Count;
        _parents.Add(entry);
        _titles.Add(TitleRule.Fold(identity.Title.AsSpan()));
        _arxivIds.Add(identity.ArxivId);
        _dois.Add(identity.Doi);
        _people.Add(identity.People);
        JoinSharing(_byArxivId, identity.ArxivId, entry);
        JoinSharing(_byDoi, identity.Doi, entry);
    }

    /// <summary>
    /// Joins the sets that share a title, once all entries are in. An entry goes to the first set of its title that it fits;
    /// sets whose identifiers differ stay apart, and so do sets that name other people.
    /// </summary>
    public void JoinByTitle()
    {
        var setsOfTitle = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var entry = 0; entry < _parents.Count; entry++)
        {
            // A title without a letter or digit says nothing.
            if (_titles[entry].Length == 0)
                continue;
            if (!setsOfTitle.TryGetValue(_titles[entry], out var sets))
                setsOfTitle.Add(_titles[entry], sets = []);

            var other = sets.FindIndex(set => AreCompatible(Find(set), Find(entry)));
            if (other >= 0)
                Join(sets[other], entry);
            else if (sets.Count < MaxWorksOfTitle)
                sets.Add(entry);
        }
    }

    /// <summary>The set of an entry: the number of its first entry.</summary>
    public int Find(int entry)
    {
        while (_parents[entry] != entry)
        {
            // Halving the path keeps it short.
            _parents[entry] = _parents[_parents[entry]];
            entry = _parents[entry];
        }

        return entry;
    }

    private void JoinSharing(Dictionary<string, int> known, string? identifier, int entry)
    {
        if (identifier is null)
            return;
        if (known.TryGetValue(identifier, out var other))
            Join(other, entry);
        else
            known.Add(identifier, entry);
    }

    private void Join(int left, int right)
    {
        left = Find(left);
        right = Find(right);
        if (left == right)
            return;
        // The first entry is the root, so that order does not depend on how sets were joined.
        var (root, child) = left < right ? (left, right) : (right, left);
        _parents[child] = root;
        _arxivIds[root] ??= _arxivIds[child];
        _dois[root] ??= _dois[child];
        if (_people[root].IsEmpty)
            _people[root] = _people[child];
    }

    private bool AreCompatible(int left, int right) =>
        AreCompatible(_arxivIds[left], _arxivIds[right]) && AreCompatible(_dois[left], _dois[right]) &&
        !_people[left].Contradicts(_people[right]);

    private static bool AreCompatible(string? left, string? right) =>
        left is null || right is null || string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
