namespace PaperCatalog.Texts;

/// <summary>Where the bytes of a listing are.</summary>
internal abstract class ListingBytes
{
    /// <summary>All bytes, a byte-order mark included.</summary>
    public abstract ReadOnlySpan<byte> All { get; }
}
