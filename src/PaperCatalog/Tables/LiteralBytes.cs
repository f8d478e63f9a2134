using PaperCatalog.Format;
using PaperCatalog.Generated;
using PaperCatalog.Texts;

namespace PaperCatalog.Tables;

/// <summary>A literal in one part, in place.</summary>
internal sealed class LiteralBytes(ListingSource source) : ListingBytes
{
    public override ReadOnlySpan<byte> All => source.Read(ListingTable.Text, 0);
}
