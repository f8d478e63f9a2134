namespace PaperCatalog.Listings;

/// <summary>A run of decoded bytes, up to the start of the next one.</summary>
/// <remarks>A text can have hundreds of thousands, so that one is kept in twelve bytes.</remarks>
internal readonly record struct DecodedPiece
{
    private readonly int _sourceStart;

    // As a complement where the bytes are not those of the source.
    private readonly int _sourceLength;

    /// <summary>A run of decoded bytes.</summary>
    /// <param name="start">Where it starts in its part of the decoded text, or in its field while that is decoded.</param>
    /// <param name="source">What in the listing it was decoded from.</param>
    /// <param name="isVerbatim">Whether the bytes stand there just so; otherwise they stand for it as a whole.</param>
    public DecodedPiece(int start, ByteSpan source, bool isVerbatim)
    {
        Start = start;
        _sourceStart = source.Start;
        _sourceLength = isVerbatim ? source.Length : ~source.Length;
    }

    /// <summary>Where it starts in its part of the decoded text, or in its field while that is decoded.</summary>
    public int Start { get; init; }

    /// <summary>What in the listing it was decoded from.</summary>
    public ByteSpan Source => new(_sourceStart, IsVerbatim ? _sourceLength : ~_sourceLength);

    /// <summary>
    /// Whether the bytes stand in the listing just so; otherwise they stand for the source as a whole. Bytes behind as many as the
    /// source has stand for the place at its end.
    /// </summary>
    public bool IsVerbatim => _sourceLength >= 0;

    /// <summary>The place in the listing that a byte of a verbatim piece stands at.</summary>
    /// <param name="at">Where the byte is, counted as <see cref="Start"/> is.</param>
    public int SourceOf(int at) => _sourceStart + Math.Min(at - Start, _sourceLength);

    /// <summary>Whether the bytes of a verbatim piece up to a place are those of its source.</summary>
    public bool Reaches(int end) => end - Start <= _sourceLength;
}
