namespace PaperCatalog.Search.Index;

/// <summary>Goes through the papers that have a word in a field.</summary>
internal struct PostingReader(byte[] postings, int at, int end)
{
    /// <summary>The paper that <see cref="MoveNext"/> found.</summary>
    public int Paper { get; private set; } = -1;

    /// <summary>How often the word stands in its field.</summary>
    public int Count { get; private set; }

    /// <summary>Whether there is one more paper.</summary>
    public bool MoveNext()
    {
        if (at >= end)
            return false;
        var head = Varint.Read(postings, ref at);
        Paper += head >> 1;
        Count = (head & 1) != 0 ? 1 : Varint.Read(postings, ref at);
        return true;
    }
}
