namespace PaperCatalog.Listings.Repeats.Words;

/// <summary>The words of abstracts, as hashes (<see cref="HashedWords"/>).</summary>
internal sealed class AbstractVocabulary
{
    private const int RecentMask = 0xFFF;

    private readonly HashSet<ulong> _words = [];
    private readonly ulong[] _recent = new ulong[RecentMask + 1];

    /// <summary>How many there are.</summary>
    public int Count => _words.Count;

    /// <summary>Adds a word.</summary>
    public void Add(ulong hash)
    {
        // Most words of a text stood in it a moment ago.
        ref var recent = ref _recent[(int)(hash & RecentMask)];
        if (recent == hash)
            return;
        recent = hash;
        _words.Add(hash);
    }

    /// <summary>Adds the words of other abstracts.</summary>
    public void UnionWith(AbstractVocabulary other) => _words.UnionWith(other._words);

    /// <summary>Whether an abstract has a word.</summary>
    public bool Contains(string word) => _words.Contains(HashedWords.Hash(word));
}
