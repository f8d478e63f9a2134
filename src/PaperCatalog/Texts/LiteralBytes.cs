using PaperCatalog.Generated;

namespace PaperCatalog.Texts;

/// <summary>A literal in one part, in place.</summary>
internal sealed class LiteralBytes(ListingSource source) : ListingBytes
{
    public override ReadOnlySpan<byte> All => source.TextInPlace;
}
