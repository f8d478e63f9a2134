using PaperCatalog.Generated;

namespace PaperCatalog.Tests.Sources;

internal static partial class Papers
{
    /// <summary>A listing that is a literal, with fields that had to be decoded.</summary>
    private sealed class __Listing1 : ListingSource
    {
        protected override string Path => "refs.bib";

        protected override int Length => 347;

        protected override ReadOnlySpan<byte> Text(int part) => """
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

        protected override ReadOnlySpan<byte> Decoded(int part) => """
            LLM-Pruner: On the Structural Pruning of Large Language Models
            Schrödinger Bridges
            Xinyin Ma
            Gongfan Fang
            Xinchao Wang
            """u8;

        protected override ReadOnlySpan<byte> Checksums(int part) => """
              checksum
            1490416551
            """u8;

        protected override ReadOnlySpan<byte> Entries(int part) => """
            line title  + short  + organization +     date url  + doi  + names +
               1   347 62   347 10                20230000                   0 3
               6   410 20                   241 7 19990500 315 27 292 11        
            """u8;

        protected override ReadOnlySpan<byte> Names(int part) => """
             at  +
            431  9
            441 12
            454 12
            """u8;
    }
}
