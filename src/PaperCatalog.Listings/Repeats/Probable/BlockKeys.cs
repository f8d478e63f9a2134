using PaperCatalog.Listings.Repeats.Abstracts;
using PaperCatalog.Listings.Repeats.Titles;
using PaperCatalog.Listings.Repeats.Words;
using PaperCatalog.Listings.Works;

namespace PaperCatalog.Listings.Repeats.Probable;

/// <summary>
/// The keys under which a paper is filed, so that papers that may be one work share one. A key of a title is three of the
/// rarest words of the title or of a part of it; one of an abstract is of two numbers of its sketch.
/// </summary>
/// <remarks>
/// Of five words two may be mistyped, and three are still the rarest that the titles share; so two slips hide no
/// repeat. Three rare words seldom meet in titles of two works, so files stay small as a catalogue grows.
/// </remarks>
internal sealed class BlockKeys
{
    private const int RarestWords = 5;

    // Of so few words a slip or two leave a pair.
    private const int FewWords = 4;

    // Words are numbered; a key has room for three of 20 bits. In a catalogue with more words some keys fall together.
    private const int BitsOfWord = 20;

    // Those of an abstract: a title has ten.
    private const int MostKeys = 12;

    // Keeps the keys of abstracts apart from those of titles.
    private const ulong OfAbstract = 1UL << 63;
    private const ulong OfRecord = 1UL << 62;

    private readonly TitleVocabulary _vocabulary;
    private readonly int[] _stems = new int[RarestWords];
    private readonly ulong[] _keys = new ulong[MostKeys];
    private int _count;

    /// <summary>Makes keys of words that the vocabulary counts.</summary>
    public BlockKeys(TitleVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
    }

    /// <summary>Whether a key is one of an abstract.</summary>
    public static bool IsOfAbstract(ulong key) => (key & OfAbstract) != 0;

    /// <summary>The keys of a sketch, until the next are asked for.</summary>
    public ReadOnlySpan<ulong> Of(uint[] sketch)
    {
        _count = AbstractSketch.WriteKeys(sketch, _keys);
        for (var i = 0; i < _count; i++)
            _keys[i] |= OfAbstract;
        return _keys.AsSpan(0, _count);
    }

    /// <summary>The keys of what else is known of a paper, until the next are asked for.</summary>
    public ReadOnlySpan<ulong> Of(WorkRecord record)
    {
        _count = 0;
        foreach (var key in record.Keys)
        {
            // Those of one title share its words.
            if (!WorkKeys.IsOfTitle(key))
                _keys[_count++] = key | OfRecord;
        }

        return _keys.AsSpan(0, _count);
    }

    /// <summary>The keys of a title or a part of one, until the next are asked for.</summary>
    public ReadOnlySpan<ulong> Of(TitlePart part)
    {
        _count = 0;
        var count = 0;
        foreach (var word in part.Words)
        {
            if (word.IsOrdered)
                AddRarest(word.Stem, ref count);
        }

        if (count == 1)
            AddKey(_stems[0]);
        for (var i = 0; i < count; i++)
        {
            for (var j = i + 1; j < count; j++)
            {
                if (count <= FewWords)
                    AddKey(_stems[i], _stems[j]);
                for (var k = j + 1; k < count; k++)
                    AddKey(_stems[i], _stems[j], _stems[k]);
            }
        }

        return _keys.AsSpan(0, _count);
    }

    /// <summary>Puts a stem in its place among the rarest, once, if it is one of them.</summary>
    private void AddRarest(int stem, ref int count)
    {
        var at = count;
        while (at > 0 && IsRarer(stem, _stems[at - 1]))
            at--;
        if (at == RarestWords || (at > 0 && _stems[at - 1] == stem))
            return;
        count = Math.Min(count + 1, RarestWords);
        for (var i = count - 1; i > at; i--)
            _stems[i] = _stems[i - 1];
        _stems[at] = stem;
    }

    private bool IsRarer(int left, int right)
    {
        var order = _vocabulary.TitlesWith(left) - _vocabulary.TitlesWith(right);
        return order != 0 ? order < 0 : left < right;
    }

    // The order of rarity is the same for all titles, and so is that of the words of a key.
    private void AddKey(int first, int second = -1, int third = -1) => _keys[_count++] =
        ((ulong)(first + 1) << (2 * BitsOfWord)) ^ ((ulong)(second + 1) << BitsOfWord) ^ (ulong)(third + 1);
}
