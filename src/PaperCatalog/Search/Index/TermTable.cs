using PaperCatalog.Rules;

namespace PaperCatalog.Search.Index;

/// <summary>Numbers the different words of texts, in the order in which they come.</summary>
internal sealed class TermTable
{
    private const int FirstSlots = 1 << 12;

    private readonly List<uint> _hashes = [];
    private readonly List<int> _starts = [0];
    private int[] _slots = new int[FirstSlots];
    private char[] _text = new char[FirstSlots];

    /// <summary>The number of words.</summary>
    public int Count => _hashes.Count;

    /// <summary>The number of a word, which it gets where it has none.</summary>
    public int Number(ReadOnlySpan<char> word)
    {
        var hash = StableHash.OfText(word);
        var mask = _slots.Length - 1;
        var slot = (int)hash & mask;
        for (; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var number = _slots[slot] - 1;
            if (_hashes[number] == hash && word.SequenceEqual(Word(number)))
                return number;
        }

        _slots[slot] = Count + 1;
        Keep(word, hash);
        if (Count * 2 > _slots.Length)
            Grow();
        return Count - 1;
    }

    /// <summary>The words in order, and where each number went.</summary>
    public Terms Sort(out int[] places)
    {
        var order = new int[Count];
        for (var number = 0; number < order.Length; number++)
            order[number] = number;
        Array.Sort(order, (left, right) => Word(left).SequenceCompareTo(Word(right)));

        places = new int[Count];
        var starts = new int[Count + 1];
        var text = new char[_starts[Count]];
        for (var place = 0; place < order.Length; place++)
        {
            var word = Word(order[place]);
            word.CopyTo(text.AsSpan(starts[place]));
            starts[place + 1] = starts[place] + word.Length;
            places[order[place]] = place;
        }

        return new Terms(text, starts);
    }

    private ReadOnlySpan<char> Word(int number) => _text.AsSpan(_starts[number], _starts[number + 1] - _starts[number]);

    private void Keep(ReadOnlySpan<char> word, uint hash)
    {
        var start = _starts[Count];
        if (start + word.Length > _text.Length)
            Array.Resize(ref _text, _text.Length * 2);
        word.CopyTo(_text.AsSpan(start));
        _starts.Add(start + word.Length);
        _hashes.Add(hash);
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        var mask = _slots.Length - 1;
        for (var number = 0; number < Count; number++)
        {
            var slot = (int)_hashes[number] & mask;
            while (_slots[slot] != 0)
                slot = (slot + 1) & mask;
            _slots[slot] = number + 1;
        }
    }
}
