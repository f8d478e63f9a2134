using PaperCatalog.Format;
using PaperCatalog.Generated;

namespace PaperCatalog.Tests.Sources;

internal static partial class Papers
{
    /// <summary>A listing that is embedded as it is.</summary>
    private sealed class __Listing0 : ListingSource
    {
        protected internal override string Path => "papers/llm.papers.txt";

        protected internal override string? Resource => "PaperCatalog:papers/llm.papers.txt";

        private static ReadOnlySpan<byte> Facts0 => """
            14002200010100008h006KP8
            """u8;

        private static ReadOnlySpan<byte> Checksums0 => """
            15001100001000VOX8J
            """u8;

        private static ReadOnlySpan<byte> Entries0 => """
            1200IA0201-23456789:-;<=>----?@--010203000300040l0400050D0520062n07060;;Z0<040<520=100=5^0>0D0>000?02
            000P0003=JS0000
            :3T02-10000----
            """u8;

        private static ReadOnlySpan<byte> Links0 => """
            1200220101003b001:
            """u8;

        protected internal override ReadOnlySpan<byte> Read(ListingTable table, int part) => table switch
        {
            ListingTable.Facts when part == 0 => Facts0,
            ListingTable.Checksums when part == 0 => Checksums0,
            ListingTable.Entries when part == 0 => Entries0,
            ListingTable.Links when part == 0 => Links0,
            _ => default,
        };
    }
}
