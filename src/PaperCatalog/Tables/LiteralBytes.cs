using PaperCatalog.Format;
using PaperCatalog.Texts;

namespace PaperCatalog.Tables;

/// <summary>A literal in one part, in place.</summary>
internal sealed class LiteralBytes(ListingTables listing) : ListingBytes
{
    public override ReadOnlySpan<byte> All => listing.Part(ListingTable.Text, 0);
}
