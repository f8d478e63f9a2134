using System.Runtime.CompilerServices;

namespace PaperCatalog.Listings.Repeats.Words;

/// <summary>The words of abstracts, as hashes (<see cref="HashedWords"/>).</summary>
/// <remarks>A table of its own: it is asked for every word of every abstract, and most of them are in it.</remarks>
internal sealed class AbstractVocabulary
{
    private const int LeastSlots = 1 << 10;

    // 2^64 divided by the golden ratio, odd: it spreads numbers (Knuth, The Art of Computer Programming, 6.4).
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    // A slot without a word has 0; a word with that hash is as good as one with the next.
    private ulong[] _slots = new ulong[LeastSlots];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a word.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    public void Add(ulong hash)
    {
        hash = Math.Max(hash, 1);
        var slots = _slots;
        var at = SlotOf(hash, slots.Length);
        while (slots[at] != hash)
        {
            if (slots[at] == 0)
            {
                slots[at] = hash;
                Count++;
                // At most half of the slots are taken.
                if (2 * Count > slots.Length)
                    Grow();
                return;
            }

            at = (at + 1) & (slots.Length - 1);
        }
    }

    /// <summary>Adds the words of other abstracts.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    public void UnionWith(AbstractVocabulary other)
    {
        foreach (var hash in other._slots)
        {
            if (hash != 0)
                Add(hash);
        }
    }

    /// <summary>Whether an abstract has a word.</summary>
    public bool Contains(string word)
    {
        var hash = Math.Max(HashedWords.Hash(word), 1);
        var at = SlotOf(hash, _slots.Length);
        while (_slots[at] != 0 && _slots[at] != hash)
            at = (at + 1) & (_slots.Length - 1);
        return _slots[at] != 0;
    }

    private void Grow()
    {
        var words = _slots;
        _slots = new ulong[2 * words.Length];
        Count = 0;
        foreach (var hash in words)
        {
            if (hash != 0)
                Add(hash);
        }
    }

    private static int SlotOf(ulong hash, int slots) => (int)((hash * Multiplier) >> 32) & (slots - 1);
}
