using PaperCatalog.Generated;

namespace PaperCatalog.Tests.Sources;

internal static partial class Papers
{
    /// <summary>A listing that is embedded as it is.</summary>
    private sealed class __Listing0 : ListingSource
    {
        protected override string Path => "papers/llm.papers.txt";

        protected override string? CapturedOn => "2025-11-04";

        protected override int Length => 284;

        protected override string? Resource => "PaperCatalog:papers/llm.papers.txt";

        protected override ReadOnlySpan<byte> Checksums(int part) => """
             checksum
            322912525
            """u8;

        protected override ReadOnlySpan<byte> Entries(int part) => """
            line title  + short  + abstract  + authors     date comments url  + arxiv  + links +
               1     0 62     0 10       64 95       3 20230524        2 161 32   183 10     0 1
              11   228 30   228 12                   4     1121                                 
            """u8;

        protected override ReadOnlySpan<byte> Links(int part) => """
             at  +
            121 37
            """u8;
    }
}
