namespace PaperCatalog.Search.Index;

/// <summary>Writes the postings of a field, word by word.</summary>
/// <param name="ends">For each paper, the number behind its last occurrence of any word.</param>
/// <param name="positions">The place of each occurrence in its paper.</param>
internal sealed class PostingWriter(GrowingArray<int> ends, GrowingArray<int> positions)
{
    private readonly GrowingArray<byte> _postings = new();
    private readonly GrowingArray<byte> _positions = new();
    private readonly GrowingArray<int> _postingStarts = new();
    private readonly GrowingArray<int> _positionStarts = new();

    /// <summary>Writes a word, which may have no occurrence.</summary>
    /// <param name="occurrences">Its occurrences, in order.</param>
    public void Write(ReadOnlySpan<int> occurrences)
    {
        Start();
        var last = -1;
        for (var at = 0; at < occurrences.Length;)
        {
            var paper = PaperOf(occurrences[at], last + 1);
            var count = 1;
            while (at + count < occurrences.Length && occurrences[at + count] < ends.Items[paper])
                count++;
            WritePaper(paper - last, occurrences.Slice(at, count));
            last = paper;
            at += count;
        }
    }

    /// <summary>All that was written.</summary>
    public FieldPostings ToPostings(int[] lengths, FieldWeight weight)
    {
        Start();
        long total = 0;
        foreach (var length in lengths)
            total += length;
        var average = (double)total / Math.Max(1, lengths.Length);
        var weights = new float[lengths.Length];
        for (var paper = 0; paper < weights.Length; paper++)
            weights[paper] = total > 0 ? weight.At(lengths[paper], average) : 0;
        return new FieldPostings(_postings.Items.ToArray(), _postingStarts.Items.ToArray(),
            _positions.Items.ToArray(), _positionStarts.Items.ToArray(), lengths, weights);
    }

    private void Start()
    {
        _postingStarts.Add(_postings.Count);
        _positionStarts.Add(_positions.Count);
    }

    private void WritePaper(int distance, ReadOnlySpan<int> occurrences)
    {
        Varint.Write(_postings, (distance << 1) | (occurrences.Length == 1 ? 1 : 0));
        if (occurrences.Length != 1)
            Varint.Write(_postings, occurrences.Length);
        var last = 0;
        foreach (var occurrence in occurrences)
        {
            var position = positions.Items[occurrence];
            Varint.Write(_positions, position - last);
            last = position;
        }
    }

    // In steps that double, since common words have their next paper near by.
    private int PaperOf(int occurrence, int from)
    {
        var papers = ends.Items;
        var step = 1;
        while (from + step <= papers.Length && papers[from + step - 1] <= occurrence)
        {
            from += step;
            step *= 2;
        }

        var high = Math.Min(from + step, papers.Length) - 1;
        while (from < high)
        {
            var middle = (from + high) >>> 1;
            if (papers[middle] <= occurrence)
                from = middle + 1;
            else
                high = middle;
        }

        return from;
    }
}
