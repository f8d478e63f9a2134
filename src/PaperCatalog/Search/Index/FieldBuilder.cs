using PaperCatalog.Search.Words;

namespace PaperCatalog.Search.Index;

/// <summary>Takes the texts of one field, paper by paper, and makes its postings.</summary>
internal sealed class FieldBuilder(TermTable table, WordReader reader)
{
    private readonly GrowingArray<int> _terms = new();
    private readonly GrowingArray<int> _positions = new();
    private readonly GrowingArray<int> _ends = new();
    private readonly GrowingArray<int> _lengths = new();
    private int _position;
    private int _length;

    /// <summary>Adds a text of the paper. No phrase goes on from one text into the next.</summary>
    public void Add(ReadOnlySpan<byte> text)
    {
        for (var at = 0; reader.Read(text, ref at);)
        {
            if (reader.IsCompound)
                Add(reader.Whole);
            for (var part = 0; part < reader.PartCount; part++)
            {
                Add(reader.Part(part));
                _position++;
                _length++;
            }
        }

        _position++;
    }

    /// <summary>The paper has no more texts.</summary>
    public void EndPaper()
    {
        _ends.Add(_terms.Count);
        _lengths.Add(_length);
        _position = _length = 0;
    }

    /// <summary>Makes the postings.</summary>
    /// <param name="places">The place of each word in their order.</param>
    /// <param name="weight">What the field counts for.</param>
    public FieldPostings Build(int[] places, FieldWeight weight)
    {
        var order = SortByTerm(places, out var starts);
        var writer = new PostingWriter(_ends, _positions);
        for (var term = 0; term < places.Length; term++)
            writer.Write(order.AsSpan(starts[term], starts[term + 1] - starts[term]));
        return writer.ToPostings(_lengths.Items.ToArray(), weight);
    }

    private void Add(ReadOnlySpan<char> word)
    {
        _terms.Add(table.Number(word));
        _positions.Add(_position);
    }

    // The occurrences of each word, in order of the text: a counting sort.
    private int[] SortByTerm(int[] places, out int[] starts)
    {
        var terms = _terms.Items;
        var next = new int[places.Length + 1];
        foreach (var term in terms)
            next[places[term] + 1]++;
        for (var place = 1; place < next.Length; place++)
            next[place] += next[place - 1];
        starts = (int[])next.Clone();

        var order = new int[terms.Length];
        for (var occurrence = 0; occurrence < terms.Length; occurrence++)
            order[next[places[terms[occurrence]]]++] = occurrence;
        return order;
    }
}
