using PaperCatalog.Generated;

namespace PaperCatalog.Tests.Sources;

internal static partial class Papers
{
    private sealed class __Source : CatalogSource
    {
        protected override int ListingCount => 2;

        protected override int PaperCount => 3;

        protected override int EntryCount => 4;

        protected override int KeySlotCount => 8;

        protected override int TitleSlotCount => 8;

        protected override int IdSlotCount => 4;

        protected override int YearCount => 2;

        protected override ReadOnlySpan<byte> Keys(int part) => """
            HierSpeechPlusPlus
            LlmPruner
            SchrodingerBridges
            """u8;

        protected override ReadOnlySpan<byte> Papers(int part) => """
            key  + first
              0 18     1
             19  9     0
             29 18     3
            """u8;

        protected override ReadOnlySpan<byte> Entries(int part) => """
            paper next
                1    2
                0     
                1     
                2     
            """u8;

        protected override ReadOnlySpan<byte> Listings(int part) => """
            entries papers
                  0      0
                  2      2
            """u8;

        protected override ReadOnlySpan<byte> Order(int part) => """
            paper
                1
                0
                2
            """u8;

        protected override ReadOnlySpan<byte> KeySlots(int part) => """
            paper
                 
                 
                1
                2
                0
                 
                 
                 
            """u8;

        protected override ReadOnlySpan<byte> TitleSlots(int part) => """
            entry
                 
                 
                 
                 
                3
                0
                1
                 
            """u8;

        protected override ReadOnlySpan<byte> IdSlots(int part) => """
            arxiv doi
                0    
                    3
                     
                     
            """u8;

        protected override ReadOnlySpan<byte> Years(int part) => """
            year first count
            1999     0     1
            2023     1     1
            """u8;

        protected override ReadOnlySpan<byte> ByYear(int part) => """
            paper
                2
                1
            """u8;

        protected override ListingSource Listing(int number) => number switch
        {
            0 => new __Listing0(),
            1 => new __Listing1(),
            _ => throw new ArgumentOutOfRangeException(nameof(number)),
        };
    }
}
