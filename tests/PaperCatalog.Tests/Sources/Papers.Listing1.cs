using PaperCatalog.Format;
using PaperCatalog.Generated;

namespace PaperCatalog.Tests.Sources;

internal static partial class Papers
{
    /// <summary>A listing that is a literal, with fields that had to be decoded.</summary>
    private sealed class __Listing1 : ListingSource
    {
        protected internal override string Path => "refs.bib";

        private static ReadOnlySpan<byte> Text0 => """
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

            """u8;

        private static ReadOnlySpan<byte> Decoded0 => """
            LLM-Pruner: On the Structural Pruning of Large Language Models
            Schrödinger Bridges
            Xinyin Ma
            Gongfan Fang
            Xinchao Wang
            """u8;

        private static ReadOnlySpan<byte> Facts0 => """
            120021010-00:f
            """u8;

        private static ReadOnlySpan<byte> Checksums0 => """
            1600110000010002aZnM>
            """u8;

        private static ReadOnlySpan<byte> Entries0 => """
            1400I@00020123456---7--89--:;<=-->?01000201007R02000002000103000X03000004000D076F8007002D08000f08001V09000F0900000:000>0:00000;0006
            00Z02IP---0
            5o0-000000-
            """u8;

        private static ReadOnlySpan<byte> Names0 => """
            1206220301013G020B
            G0=303
            """u8;

        protected internal override ReadOnlySpan<byte> Read(ListingTable table, int part) => table switch
        {
            ListingTable.Text when part == 0 => Text0,
            ListingTable.Decoded when part == 0 => Decoded0,
            ListingTable.Facts when part == 0 => Facts0,
            ListingTable.Checksums when part == 0 => Checksums0,
            ListingTable.Entries when part == 0 => Entries0,
            ListingTable.Names when part == 0 => Names0,
            _ => default,
        };
    }
}
