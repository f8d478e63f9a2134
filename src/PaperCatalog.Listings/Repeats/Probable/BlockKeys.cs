namespace PaperCatalog.Listings.Repeats;

/// <summary>
/// The keys under which a title is filed, so that titles that may be of one work share one. Each key is three of the
/// rarest words of the title or of a part of it.
/// </summary>
/// <remarks>
/// Of five words two may be mistyped, and three are still the rarest that the titles share; so two slips hide no
/// repeat. Three rare words seldom meet in titles of two works, so files stay small as a catalogue grows.
/// </remarks>
internal sealed class BlockKeys
{
    private const int RarestWords = 5;
    private const int FewWords = 4;

    // Words are numbered from 0; a key has room for three of 20 bits, 0 where it has fewer words.
    private const int BitsOfWord = 20;

    private readonly TitleVocabulary _vocabulary;
    private readonly List<int> _stems = [];

    /// <summary>Makes keys of words that the vocabulary counts.</summary>
    public BlockKeys(TitleVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
    }

    /// <summary>Adds the keys of a title or a part of one.</summary>
    public void AddTo(List<ulong> keys, TitlePart part)
    {
        _stems.Clear();
        foreach (var word in part.Words)
        {
            if (word.IsOrdered && !_stems.Contains(word.Stem))
                _stems.Add(word.Stem);
        }

        _stems.Sort(CompareRarity);
        var count = Math.Min(_stems.Count, RarestWords);
        if (count == 1)
            keys.Add(Key(_stems[0], -1, -1));
        for (var i = 0; i < count; i++)
        {
            for (var j = i + 1; j < count; j++)
            {
                // Few words and a slip leave two.
                if (count <= FewWords)
                    keys.Add(Key(_stems[i], _stems[j], -1));
                for (var k = j + 1; k < count; k++)
                    keys.Add(Key(_stems[i], _stems[j], _stems[k]));
            }
        }
    }

    private int CompareRarity(int left, int right)
    {
        var order = _vocabulary.TitlesWith(left).CompareTo(_vocabulary.TitlesWith(right));
        return order != 0 ? order : left.CompareTo(right);
    }

    // The order of rarity is the same for all titles, so that of the words of a key is too.
    private static ulong Key(int first, int second, int third) =>
        ((ulong)(first + 1) << (2 * BitsOfWord)) ^ ((ulong)(second + 1) << BitsOfWord) ^ (ulong)(third + 1);
}
