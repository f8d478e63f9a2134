using System.Runtime.CompilerServices;
using PaperCatalog.Listings.Works.Titles;

namespace PaperCatalog.Listings.Repeats.Titles;

/// <summary>The words of a catalogue's titles as they are written: the same words are in most titles, and are looked at once.</summary>
internal sealed class WrittenWords
{
    private WrittenWord?[] _slots = new WrittenWord?[1 << 10];
    private int _count;

    /// <summary>The word that the units spell.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    public WrittenWord Get(ReadOnlySpan<char> units)
    {
        var slots = _slots;
        var at = SlotOf(TextHash.Of(units), slots.Length);
        while (slots[at] is { } word)
        {
            if (units.SequenceEqual(word.Text.AsSpan()))
                return word;
            at = (at + 1) & (slots.Length - 1);
        }

        // At most half of the slots are taken.
        if (2 * ++_count > slots.Length)
            Grow();
        return Put(new WrittenWord(units.ToString()));
    }

    private WrittenWord Put(WrittenWord word)
    {
        var at = SlotOf(TextHash.Add(TextHash.Start, word.Text), _slots.Length);
        while (_slots[at] is not null)
            at = (at + 1) & (_slots.Length - 1);
        _slots[at] = word;
        return word;
    }

    private void Grow()
    {
        var words = _slots;
        _slots = new WrittenWord?[2 * words.Length];
        foreach (var word in words)
        {
            if (word is not null)
                Put(word);
        }
    }

    private static int SlotOf(ulong hash, int slots) => (int)(hash ^ (hash >> 32)) & (slots - 1);
}
