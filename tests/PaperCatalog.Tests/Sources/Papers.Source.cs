using PaperCatalog.Format;
using PaperCatalog.Generated;

namespace PaperCatalog.Tests.Sources;

internal static partial class Papers
{
    private sealed class __Source : CatalogSource
    {
        internal static readonly Catalog Shared = Catalog.FromSource(new __Source());

        protected internal override ListingSource Listing(int number) => number switch
        {
            0 => new __Listing0(),
            1 => new __Listing1(),
            _ => throw new ArgumentOutOfRangeException(nameof(number)),
        };

        private static ReadOnlySpan<byte> Listings0 => """
            110622201010020
            0022
            """u8;

        private static ReadOnlySpan<byte> Keys0 => """
            LlmPruner
            HierSpeechPlusPlus
            SchrodingerBridges
            """u8;

        private static ReadOnlySpan<byte> Papers0 => """
            110622301010020
            00:1M3
            """u8;

        private static ReadOnlySpan<byte> Appearances0 => """
            110622401010024
            001-0-2-
            """u8;

        private static ReadOnlySpan<byte> KeySlots0 => """
            11071180010
            --021---
            """u8;

        private static ReadOnlySpan<byte> TitleSlots0 => """
            11071180010
            ----301-
            """u8;

        private static ReadOnlySpan<byte> IdSlots0 => """
            11071140010
            07--
            """u8;

        private static ReadOnlySpan<byte> Years0 => """
            120622020101nN0200
            00H1
            """u8;

        private static ReadOnlySpan<byte> ByYear0 => """
            11071120010
            20
            """u8;

        private static ReadOnlySpan<byte> ByKey0 => """
            11071130010
            102
            """u8;

        protected internal override ReadOnlySpan<byte> Read(CatalogTable table, int part) => table switch
        {
            CatalogTable.Listings when part == 0 => Listings0,
            CatalogTable.Keys when part == 0 => Keys0,
            CatalogTable.Papers when part == 0 => Papers0,
            CatalogTable.Appearances when part == 0 => Appearances0,
            CatalogTable.KeySlots when part == 0 => KeySlots0,
            CatalogTable.TitleSlots when part == 0 => TitleSlots0,
            CatalogTable.IdSlots when part == 0 => IdSlots0,
            CatalogTable.Years when part == 0 => Years0,
            CatalogTable.ByYear when part == 0 => ByYear0,
            CatalogTable.ByKey when part == 0 => ByKey0,
            _ => default,
        };
    }
}
