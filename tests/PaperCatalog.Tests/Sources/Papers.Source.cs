using PaperCatalog.Generated;

namespace PaperCatalog.Tests.Sources;

internal static partial class Papers
{
    private sealed partial class __Source : CatalogSource
    {
        internal static readonly Catalog Shared = Catalog.FromSource(new __Source());

        protected internal override ReadOnlySpan<byte> Read(int image, int piece) => image switch
        {
            0 => Catalog__(piece),
            1 => Listing0(piece),
            2 => Listing1(piece),
            3 => Index00(piece),
            _ => default,
        };

        private static ReadOnlySpan<byte> Catalog__(int piece) => piece switch
        {
            0 => """
                2120120000A0000P
                1071130010
                023
                107334012010012014
                8840
                """u8,
            _ => default,
        };

        private static ReadOnlySpan<byte> Index00(int piece) => piece switch
        {
            0 => """
                214012330000H0000\00010
                1071180010
                --012---
                1071180010
                ----302-
                1071140010
                07--
                """u8,
            _ => default,
        };
    }
}
