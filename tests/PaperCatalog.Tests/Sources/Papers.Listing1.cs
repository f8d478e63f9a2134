namespace PaperCatalog.Tests.Sources;

internal static partial class Papers
{
    private sealed partial class __Source
    {
        // refs.bib: a listing that is a literal, with fields that had to be decoded.
        private static ReadOnlySpan<byte> Listing1(int piece) => piece switch
        {
            0 => """
                21?01234567899::;<=0001E0001X0001m0002@0002O0002a000300003B0003M0005h010000200003000
                20032010-100:f000@
                600110000010002aZnM>
                SchrodingerBridges
                10022101000002
                10722201000010
                0-
                10022101000000
                20022010100nN0000
                1001110000
                400I@00020123456---7--89--:;<=-->?01000201007R02000002000103000X03000004000D076F8007002D08000f08001V09000F0900000:000>0:00000;0006
                00Z02IP---0
                5o0-000000-
                206220301013G020B
                G0=303
                """u8,
            1 => "refs.bib"u8,
            2 => """
                LLM-Pruner: On the Structural Pruning of Large Language Models
                Schrödinger Bridges
                Xinyin Ma
                Gongfan Fang
                Xinchao Wang
                """u8,
            3 => """
                @article{ma2023,
                  title = {{LLM-Pruner}: On the Structural Pruning of Large Language Models},
                  author = {Ma, Xinyin and Fang, Gongfan and Wang, Xinchao},
                  year = {2023},
                }
                @book{kappen,
                  title = {Schr{\"o}dinger Bridges},
                  publisher = {Radboud},
                  month = may,
                  year = {1999},
                  doi = {10.1000/182},
                  url = {https://example.org/bridges},
                }

                """u8,
            _ => default,
        };
    }
}
