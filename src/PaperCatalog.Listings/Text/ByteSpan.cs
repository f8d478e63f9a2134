namespace PaperCatalog.Listings;

/// <summary>A stretch of a listing's text, in UTF-8 bytes from its start; a byte-order mark is not counted.</summary>
/// <param name="Start">The offset of the first byte.</param>
/// <param name="Length">The number of bytes.</param>
public readonly record struct ByteSpan(int Start, int Length)
{
    /// <summary>The offset after the last byte.</summary>
    public int End => Start + Length;

    /// <summary>Whether the stretch holds no byte.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The stretch from one offset to another, the latter not included.</summary>
    public static ByteSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether every byte of <paramref name="other"/> is in this stretch.</summary>
    public bool Contains(ByteSpan other) => other.Start >= Start && other.End <= End;
}
