namespace PaperCatalog.Tests.Sources;

internal static partial class Papers
{
    private sealed partial class __Source
    {
        // papers/llm.papers.txt: a listing that is embedded as it is.
        private static ReadOnlySpan<byte> Listing0(int piece) => piece switch
        {
            0 => """
                21?0123456789:::;;;0001;0001a000240002Q0002e000390003M0003_0003j0005o01000
                400440001012300008h006KP800000Z000014
                5001100001000VOX8J
                LlmPruner
                HierSpeechPlusPlus
                10622201010020
                00:1
                10622201010020
                001-
                100431-012000002000
                20022010100o>0000
                1001110000
                200IA0201-23456789:-;<=>----?@--010203000300040l0400050D0520062n07060;;Z0<040<520=100=5^0>0D0>000?02
                000P0003=JS0000
                :3T02-10000----
                200220101003b001:
                """u8,
            1 => "papers/llm.papers.txtPaperCatalog:papers/llm.papers.txt"u8,
            _ => default,
        };
    }
}
