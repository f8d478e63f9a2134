namespace PaperCatalog.Texts;

/// <summary>
/// Bytes in an array of our own: a resource on a host that does not map files, or a literal in several parts.
/// </summary>
internal sealed class CopiedBytes(byte[] bytes) : ListingBytes
{
    public override ReadOnlySpan<byte> All => bytes;

    /// <summary>Copies what is left of a stream.</summary>
    public static CopiedBytes Of(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new CopiedBytes(copy.ToArray());
    }
}
