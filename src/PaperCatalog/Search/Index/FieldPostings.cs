namespace PaperCatalog.Search.Index;

/// <summary>Where the words of one field stand: for each word its papers in order, how often it stands in each, and at which places.</summary>
/// <param name="postings">
/// For each paper the distance from the one before, doubled, with one more where the word stands once; else the number follows.
/// </param>
/// <param name="postingStarts">Where those of each word start; one more is their end.</param>
/// <param name="positions">For each occurrence the distance from the one before in the paper.</param>
/// <param name="positionStarts">Where those of each word start.</param>
/// <param name="lengths">The number of words in the field of each paper.</param>
/// <param name="occurrenceWeights">What an occurrence counts, for each paper.</param>
internal sealed class FieldPostings(
    byte[] postings, int[] postingStarts, byte[] positions, int[] positionStarts, int[] lengths, float[] occurrenceWeights)
{
    /// <summary>The number of words in the field of each paper.</summary>
    public int[] Lengths => lengths;

    /// <summary>What an occurrence counts, for each paper.</summary>
    public float[] OccurrenceWeights => occurrenceWeights;

    /// <summary>The papers of words, in one block for all.</summary>
    public byte[] Postings => postings;

    /// <summary>Where those of each word start.</summary>
    public int[] PostingStarts => postingStarts;

    /// <summary>The places of words.</summary>
    public byte[] Positions => positions;

    /// <summary>Where those of each word start.</summary>
    public int[] PositionStarts => positionStarts;

    /// <summary>Goes through the papers of a word.</summary>
    public PostingReader Read(int term) => new(postings, postingStarts[term], postingStarts[term + 1]);
}
